import ArgumentParser
import Control
import Wording

/// The configuration, every complaint with file and line (K1).
struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the configuration; every complaint has its file and line.")

    @Option(help: ArgumentHelp("A configuration folder; else the installed one.", valueName: "folder"))
    var config: PathName?
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let report = try session.surroundings.local.check(try config?.path)
        if session.json {
            try session.show(json: try report.json)
        } else if report.complaints.isEmpty {
            try session.show(page(report, session.language))
        } else {
            report.complaints.forEach { session.remark(Printable.line($0.text)) }
            session.remark(Counted.complaints(report.complaints.count, in: session.language))
        }
        guard report.complaints.isEmpty else { throw ExitCode(EndCode.configuration.rawValue) }
    }

    private func page(_ report: CheckReport, _ language: Language) -> Page {
        var page = Page(.sentence(Notice.configurationGood.text(in: language), .plain))
        var fields = Fields()
        let lists: [(Label, [String])] = [
            (.election, report.elections), (.platform, report.platforms), (.tier, report.tiers),
            (.rung, report.rungs), (.role, report.roles), (.mailbox, report.mailboxes),
        ]
        for (label, values) in lists {
            let none = ReadLabel.none.text(in: language)
            fields.add(label.text(in: language), values.isEmpty ? none : values.joined(separator: ", "))
        }
        fields.add(Label.configuration.text(in: language), each: report.files)
        page.add(.fields(fields))
        // Each on one line, whatever its length, for editors that jump to FILE:LINE.
        for warning in report.warnings { page.add(.verbatim(Printable.line(warning.text))) }
        return page
    }
}
