import Control
import Flagging
import Service
import Wording

/// A configuration that is read here: it can say what would be prompted for a flag that does not exist yet, and nothing
/// else, because it knows no flag.
struct LocalPolicy: Answerer {
    private let rows: Rows
    private let language: Language

    /// Over the policy of a configuration.
    init(_ policy: Policy, now: Instant, language: Language) throws {
        let events = try Engine.decide(.configured(policy, isReload: false), at: now, in: Book())
        rows = Rows(Book(folding: events), at: now, language: language)
        self.language = language
    }

    func json(of call: some FlagwatchCall) throws -> JSONObject {
        guard let call = call as? PlanCall else { throw Failure(.refused, [Notice.needsDaemon.text(in: language)]) }
        let answer = PlanAnswer(now: Int(rows.now.seconds), rows: try rows.plan(call))
        return try JSONValue(encoding: answer).object ?? [:]
    }
}
