import ArgumentParser
import Control
import Flagging
import Wording

/// The prompts that are still to come, if nothing else happens.
struct PlanCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show the prompts that are still to come, if nothing else happens.",
        discussion: """
            With --if-opened it is about a flag that does not exist yet. Where no daemon answers, that is worked out from \
            the configuration here.
            """)

    @Argument(help: "The flag; else all.") var id: FlagID?
    @Option(help: "Only of that election.") var election: String?
    @Option(help: ArgumentHelp("Not after that time: \(TypedTime.help).", valueName: "time")) var until: TypedTime?
    @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: RowLimit?
    @Option(
        help: ArgumentHelp(
            "Of a flag that does not exist yet, opened at that time: \(TypedTime.help).", valueName: "time"))
    var ifOpened: TypedTime?
    @Option(help: "With --if-opened: the platform.") var platform: String?
    @Option(help: "With --if-opened: the channel; else the platform's first.") var channel: String?
    @Option(
        help: ArgumentHelp("With --if-opened: by a configuration folder, whatever is in force.", valueName: "folder"))
    var config: String?
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard ifOpened == nil else {
            guard id == nil else {
                throw ValidationError("--if-opened is about no flag that exists: leave out the id.")
            }
            guard platform != nil else { throw ValidationError("--if-opened needs --platform.") }
            guard config == nil || source.source.ledger == nil else {
                throw ValidationError("--config and --ledger are two sources: leave one out.")
            }
            return
        }
        guard platform == nil, channel == nil, config == nil else {
            throw ValidationError("--platform, --channel and --config belong to --if-opened.")
        }
    }

    func run(in session: Session) throws {
        let zone = id.map { session.zone(of: $0) } ?? session.zone(ofElection: election, at: ifOpened)
        let call = PlanCall(
            id: id?.description, election: election, until: try session.instant(until, zone: zone),
            limit: limit, ifOpened: try session.instant(ifOpened, zone: zone), platform: platform,
            channel: channel)
        do {
            guard config == nil else { return try put(call, to: try localPolicy(session), session) }
            try put(call, to: try source.answerer(session, zone: zone), session)
        } catch ClientError.unreachable where ifOpened != nil {
            session.remark(Notice.byConfiguration.text(in: session.language))
            try put(call, to: try localPolicy(session), session)
        }
    }

    private func localPolicy(_ session: Session) throws -> LocalPolicy {
        try LocalPolicy(
            try session.surroundings.local.policy(config), now: session.surroundings.now(), language: session.language)
    }

    private func put(_ call: PlanCall, to answerer: any Answerer, _ session: Session) throws {
        try session.put(call, to: answerer) { answer in
            var page = Page()
            page.heading(Heading.plan.text(in: session.language))
            page.add(
                PlanTable(
                    rows: answer.rows, now: call.ifOpened.map { Int($0.seconds) } ?? answer.now, face: session.face
                ).part)
            return page
        }
    }
}
