/// Rungs and repeats become entries; a storm of them is grouped (C20).
extension Engine {
    /// More rungs than this of one platform, clock and rung in one second are a storm (C20).
    static let stormThreshold = 5

    /// Issues what is due, in the order given: by flag, then by clock.
    static func issue(_ due: [DuePrompt], _ draft: inout Draft) {
        var members: [DuePrompt.Group: [Int]] = [:]
        for (index, prompt) in due.enumerated() { members[prompt.group(in: draft.book), default: []].append(index) }
        // A storm is said where its first member stands; the members then follow it, each at info.
        var storms: [Int: [Int]] = [:]
        var isInStorm = Array(repeating: false, count: due.count)
        for group in members.values where group.count > stormThreshold {
            storms[group[0]] = group
            for index in group { isInStorm[index] = true }
        }
        draft.reserve(due.count + storms.count)
        for (index, prompt) in due.enumerated() {
            if let group = storms[index] {
                announceStorm(group.map { due[$0] }, &draft)
                for member in group { issue(due[member], isInStorm: true, &draft) }
            } else if !isInStorm[index] {
                issue(prompt, isInStorm: false, &draft)
            }
        }
    }

    private static func issue(_ due: DuePrompt, isInStorm: Bool, _ draft: inout Draft) {
        let flag = draft.book.flags[due.flag]
        let rung = draft.policy.ladder[due.prompt.rung]
        let issue = due.issue(of: flag.id, rung)
        var entry = Entry(identity: issue.identity, action: rung.action, priority: .info, issued: draft.now)
        entry.flag = flag.id
        describe(due, rung, flag.opening, &entry, draft)
        if isInStorm { entry.priority = .info }
        entry.repetition = due.prompt.repetition
        entry.due = due.deadline
        if draft.now - due.prompt.instant > 1 { entry.lateSeconds = draft.now - due.prompt.instant }
        draft.add(.prompted(issue: issue), flag: flag.id, entry: entry)
    }

    /// One entry at the rungs' own priority; each flag then has its own at priority info.
    private static func announceStorm(_ group: [DuePrompt], _ draft: inout Draft) {
        guard let first = group.first else { return }
        var entry = draft.entry(.storm)
        entry.actor = nil
        entry.result = nil
        describe(first, draft.policy.ladder[first.prompt.rung], draft.book.flags[first.flag].opening, &entry, draft)
        entry.count = group.count
        entry.flags = group.map { draft.book.flags[$0.flag].id }
        if group.allSatisfy({ $0.deadline == first.deadline }) { entry.due = first.deadline }
        draft.add(.stormed(issues: group.count), entry: entry)
    }

    /// What rung it is, of what clock, in what tier; C19: the ceiling of the tier in force caps its priority.
    private static func describe(
        _ due: DuePrompt, _ rung: Rung, _ opening: Opening, _ entry: inout Entry, _ draft: Draft
    ) {
        entry.platform = opening.platform
        entry.election = opening.election
        let tier = draft.policy.election(opening.election)?.tier(at: draft.now)
        entry.tier = tier?.name
        entry.priority = tier.map { rung.priority.capped(at: $0.ceiling) } ?? rung.priority
        entry.clock = due.clock
        entry.rung = rung.name
        entry.step = rung.step(for: due.clock)
        entry.role = rung.role
    }
}
