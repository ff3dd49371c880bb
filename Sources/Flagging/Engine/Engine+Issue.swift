/// Rungs and repeats become entries; a storm of them is grouped (C20).
extension Engine {
    /// More rungs than this of one platform, clock and rung in one second are a storm (C20).
    static let stormThreshold = 5

    static func issue(_ due: [DuePrompt], _ draft: inout Draft) {
        let groups = Dictionary(grouping: due, by: \.group)
        var done: Set<DuePrompt.Group> = []
        for prompt in due {
            guard let group = groups[prompt.group], group.count > stormThreshold else {
                issue(prompt, priority: priority(of: prompt, draft), &draft)
                continue
            }
            guard done.insert(prompt.group).inserted else { continue }
            announceStorm(group, &draft)
            for member in group { issue(member, priority: .info, &draft) }
        }
    }

    private static func issue(_ prompt: DuePrompt, priority: Priority, _ draft: inout Draft) {
        var entry = Entry(
            identity: prompt.issue.identity, action: prompt.rung.action, priority: priority, issued: draft.now)
        entry.flag = prompt.flag.id
        draft.place(prompt.flag.opening, &entry)
        describe(prompt, &entry)
        entry.repetition = prompt.issue.repetition
        entry.due = prompt.issue.deadline
        if draft.now - prompt.instant > 1 { entry.lateSeconds = draft.now - prompt.instant }
        draft.add(.prompted(issue: prompt.issue), flag: prompt.flag.id, entry: entry)
    }

    /// One entry at the rungs' own priority; each flag then has its own at priority info.
    private static func announceStorm(_ group: [DuePrompt], _ draft: inout Draft) {
        guard let first = group.first else { return }
        var entry = draft.entry(.storm)
        entry.actor = nil
        entry.result = nil
        entry.priority = priority(of: first, draft)
        draft.place(first.flag.opening, &entry)
        describe(first, &entry)
        entry.count = group.count
        entry.flags = group.map(\.flag.id)
        if Set(group.map(\.issue.deadline)).count == 1 { entry.due = first.issue.deadline }
        draft.add(.stormed(issues: group.count), entry: entry)
    }

    private static func describe(_ prompt: DuePrompt, _ entry: inout Entry) {
        entry.clock = prompt.issue.clock
        entry.rung = prompt.rung.name
        entry.step = prompt.rung.step(for: prompt.issue.clock)
        entry.role = prompt.rung.role
    }

    /// C19: the ceiling of the tier in force caps it.
    private static func priority(of prompt: DuePrompt, _ draft: Draft) -> Priority {
        guard let tier = prompt.election.tier(at: draft.now) else { return prompt.rung.priority }
        return prompt.rung.priority.capped(at: tier.ceiling)
    }
}
