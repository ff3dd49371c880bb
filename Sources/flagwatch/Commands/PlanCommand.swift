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

    @Argument(help: "The flag; else all.") var id: FlagName?
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
    var config: PathName?
    @OptionGroup var source: MomentOptions
    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws {
        let id = try self.id?.flag
        try check()
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

    /// What would count for nothing is not passed over: an empty plan says that all is well.
    private func check() throws(Misuse) {
        guard ifOpened != nil else {
            let strangers = [
                ("--platform", platform != nil), ("--channel", channel != nil), ("--config", config != nil),
            ]
            if let (name, _) = strangers.first(where: \.1) { throw Misuse(.needs(name, with: "--if-opened")) }
            return
        }
        if id != nil { throw Misuse(.excludes("--if-opened", "ID")) }
        if platform == nil { throw Misuse(.needs("--if-opened", with: "--platform")) }
        if config != nil, source.source.ledger != nil { throw Misuse(.excludes("--config", "--ledger")) }
        if config != nil, source.source.daemon.socket != nil { throw Misuse(.excludes("--config", "--socket")) }
    }

    private func localPolicy(_ session: Session) throws -> LocalPolicy {
        try LocalPolicy(
            try session.surroundings.local.policy(try config?.path), now: session.surroundings.now(),
            language: session.language)
    }

    private func put(_ call: PlanCall, to answerer: any Answerer, _ session: Session) throws {
        try session.put(call, to: answerer) { answer in
            var page = Page()
            page.heading(Heading.plan.text(in: session.language))
            page.add(
                PlanTable(
                    rows: answer.rows, now: call.ifOpened.map { Int($0.seconds) } ?? answer.now, face: session.face,
                    isWhole: call.until == nil
                ).part)
            return page
        }
    }
}
