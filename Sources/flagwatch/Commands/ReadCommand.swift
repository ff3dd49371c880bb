import ArgumentParser
import Control

/// How a mail is read.
struct ReadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Show how a mail is read: headers, parts, text, trust, kind, matches.")

    @Argument(help: ArgumentHelp("Files of one mail each.", valueName: "file")) var files: [PathName]
    @Option(help: ArgumentHelp("A configuration folder; else the installed one.", valueName: "folder"))
    var config: PathName?
    @Option(help: ArgumentHelp("Match against the flags of this ledger, or of a copy of it.", valueName: "file"))
    var ledger: PathName?
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let read = try session.surroundings.local.reader(try config?.path, try ledger?.path)
        var isWhole = true
        for (index, file) in files.enumerated() {
            do {
                let reading = try read(try file.path)
                if session.json {
                    try session.show(json: reading.json)
                } else {
                    if index > 0 { try session.surroundings.write("\n") }
                    let zone = session.surroundings.machineZone
                    try session.show(MailPage(reading: reading, language: session.language, zone: zone).page)
                }
            } catch let problem as UnusableFile {
                // One file that cannot be opened does not keep the others from being read.
                Failure(problem, in: session).lines(json: session.json).forEach(session.remark)
                isWhole = false
            }
        }
        guard isWhole else { throw ExitCode(EndCode.usage.rawValue) }
    }
}
