import ArgumentParser
import Foundation
import Service
import Testing

@testable import flagwatch

@Suite("Help and usage") struct HelpTests {
    static let commands: [any ParsableCommand.Type] =
        [FlagwatchCommand.self] + FlagwatchCommand.configuration.groupedSubcommands.flatMap(\.subcommands)

    @Test("Every command is there")
    func complete() {
        let names = Set(Self.commands.map { $0.configuration.commandName })
        let table = [
            "open", "list", "show", "log", "record", "amend", "retract", "unlink", "take", "snooze", "close", "reopen",
            "inbox",
            "link", "dismiss", "plan", "explain", "calendar", "watch", "rehearse", "summary", "read", "check",
            "verify", "status",
        ]
        #expect(names.isSuperset(of: table))
    }

    @Test("The help of each command is as it was reviewed, and fits 80 columns", arguments: commands.indices)
    func help(index: Int) throws {
        let command = Self.commands[index]
        let name = try #require(command.configuration.commandName)
        let text = FlagwatchCommand.helpMessage(for: command, columns: 80) + "\n"
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE:") })
        try Snapshot.expect(text, is: "help-\(name)")
    }

    @Test(
        "What cannot be meant is refused as usage (64), and nothing is asked of the daemon",
        arguments: [
            [], ["nonsense"], ["list", "--nonsense"], ["show"], ["show", "x"], ["show", "TK25-0"], ["open"],
            ["open", "--platform", "x"], ["open", "--platform", "x", "--channel", "mail", "--submitted", "yesterday"],
            ["open", "--platform", "x", "--channel", "mail", "--known", "guessed"],
            ["open", "--platform", "x", "--channel", "phone", "--contact", "--draft", "a"],
            ["record", "TK25-001"], ["record", "TK25-001", "delay"], ["record", "TK25-001", "outcome"],
            ["record", "TK25-001", "note"], ["record", "TK25-001", "reaction", "--at", "25:00"],
            ["retract", "3"], ["retract", "0", "--why", "x"], ["retract", "x", "--why", "x"], ["unlink", "3f78"],
            ["unlink", "xyz0", "--why", "x"], ["snooze", "TK25-001"], ["snooze", "TK25-001", "--until", "soon"],
            ["link", "3f78", "TK25-001"], ["link", "3f78", "TK25-001", "nonsense"], ["dismiss", "3f7"], ["dismiss"],
            ["plan", "--limit", "0"], ["log", "--since", "-1"], ["explain"], ["calendar"], ["summary"],
            ["summary", "tk2025", "--format", "pdf"], ["read"], ["rehearse"], ["rehearse", "a", "--format", "xml"],
            ["list", "--language", "de"], ["backup"],
        ])
    func usage(_ arguments: [String]) {
        let place = TestPlace()
        // Without a subcommand the help is printed, which is no mistake.
        #expect(place.run(arguments) == (arguments.isEmpty ? 0 : 64), "\(arguments)")
    }

    @Test("The root's version is printed")
    func version() {
        let place = TestPlace()
        #expect(place.run("--version") == 0)
        #expect(place.errors == [Build.version])
    }
}
