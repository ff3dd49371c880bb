/// What people decide about a flag: C8, C16, C17.
extension Engine {
    static func close(_ id: FlagID, why: String?, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try withClocks(id, draft)
        guard flag.turn != .closed else { throw .alreadyClosed(id) }
        decide(.closed, .flagClosed, flag, why: why, by: person, &draft)
    }

    static func reopen(_ id: FlagID, why: String?, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try withClocks(id, draft)
        guard flag.turn == .closed else { throw .alreadyOpen(id) }
        // Without its election it would be open and have no clocks: nobody would ever be prompted for it.
        guard draft.book.election(of: flag) != nil else {
            throw .unknownElection(flag.opening.election, known: draft.policy.elections.map(\.id))
        }
        decide(.reopened, .flagReopened, flag, why: why, by: person, &draft)
    }

    static func take(_ id: FlagID, role: String?, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try withClocks(id, draft)
        guard flag.turn != .closed else { throw .alreadyClosed(id) }
        let known = draft.policy.roles.map(\.id)
        guard let role = role.map({ Spelling.match($0, among: known) }) ?? known.first else {
            throw .unknownRole(role ?? "", known: known)
        }
        decide(.taken(role: role), .taken, flag, why: nil, by: person, role: role, &draft)
    }

    static func snooze(_ id: FlagID, until: Instant, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try withClocks(id, draft)
        guard flag.turn != .closed else { throw .alreadyClosed(id) }
        guard until > draft.now else { throw .snoozeInThePast(until) }
        decide(.snoozed(until: until), .snoozed, flag, why: nil, by: person, &draft)
    }

    private static func withClocks(_ id: FlagID, _ draft: Draft) throws(Refusal) -> FlagState {
        let flag = try live(id, draft)
        guard !id.isContact else { throw .contactHasNoClocks(id) }
        return flag
    }

    private static func decide(
        _ body: EventBody, _ action: Action, _ flag: FlagState, why: String?, by person: Person, role: String? = nil,
        _ draft: inout Draft
    ) {
        let actor = Actor.person(uid: person.uid)
        var entry = draft.entry(action, about: flag, actor: actor)
        entry.role = role
        draft.add(
            body, flag: flag.id, occurred: draft.now(for: flag), actor: actor,
            personal: Personal(actorName: person.name, notes: why.map { ["why": $0] } ?? [:]), entry: entry)
    }
}
