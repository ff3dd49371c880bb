import ArgumentParser
import Glibc
import Service

/// `flagwatch`: what people type.
@main
struct FlagwatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flagwatch",
        abstract: "Keeps the time of an election team's flags to platforms.",
        discussion: """
            Exit codes: 0 done, 1 refused by a rule, 3 configuration, 4 daemon unreachable, 5 ledger damaged, \
            64 usage, 74 the answer could not be written. Times are typed in RFC 3339, or local as '2025-10-17 14:32', or '14:32' today.
            """,
        version: Build.version,
        groupedSubcommands: [
            CommandGroup(
                name: "Flag",
                subcommands: [
                    OpenCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self, RecordCommand.self,
                    AmendCommand.self, RetractCommand.self, TakeCommand.self, SnoozeCommand.self, CloseCommand.self,
                    ReopenCommand.self,
                ]),
            CommandGroup(
                name: "Mail",
                subcommands: [
                    InboxCommand.self, LinkCommand.self, UnlinkCommand.self, DismissCommand.self, ReadCommand.self,
                ]),
            CommandGroup(
                name: "Time",
                subcommands: [
                    PlanCommand.self, ExplainCommand.self, CalendarCommand.self, WatchCommand.self,
                    RehearseCommand.self,
                ]),
            CommandGroup(
                name: "Summary", subcommands: [SummaryCommand.self, RedactCommand.self, PublishCommand.self]),
            CommandGroup(
                name: "Upkeep",
                subcommands: [
                    StatusCommand.self, CheckCommand.self, VerifyCommand.self,
                    ReloadCommand.self, BackupCommand.self, RestoreCommand.self, PurgeCommand.self,
                ]),
        ])

    /// Runs what was typed. Help and the version are answers too: they count as given only when they could be written.
    static func main() {
        Descriptors.occupyStandardNumbers()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            Glibc.exit(end(error))
        }
    }

    /// Says what a run ended with, and returns the exit code.
    private static func end(_ error: any Error) -> Int32 {
        let code = exitCode(for: error).rawValue
        let message = fullMessage(for: error)
        guard !message.isEmpty else { return code }
        let environment = Surroundings.system.environment
        guard code == EndCode.done.rawValue else {
            let language = Session.language(of: Array(CommandLine.arguments.dropFirst()), environment)
            StandardError.say(Printable.text(ParserComplaint(error).text(in: language)))
            return code
        }
        do throws(OutputFailure) {
            try StandardOutput.write(message + "\n")
            return code
        } catch {
            let language = Session.language(of: environment)
            Failure(error, language).lines(json: false).forEach(StandardError.say)
            return EndCode.output.rawValue
        }
    }
}
