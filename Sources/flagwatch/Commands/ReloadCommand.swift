import ArgumentParser
import Control
import Wording

/// Has the daemon read its configuration anew (K2).
struct ReloadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "reload", abstract: "Have the daemon read its configuration anew.",
        discussion: "When it is refused, the old one stays in force.")

    @OptionGroup var socket: SocketOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        try session.put(ReloadCall(), to: try socket.daemon(session)) { answer in
            var page = Page(.sentence(Notice.configurationReloaded.text(in: session.language), .plain))
            for file in answer.files { page.add(.item(file, indent: 2, .plain)) }
            return page
        }
    }
}
