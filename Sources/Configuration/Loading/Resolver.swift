import Flagging
import Matching

/// Checks what holds between tables, and resolves every calendar.
struct Resolver {
    let layer: Layer
    let complaints: Complaints

    /// A resolver of merged tables.
    init(_ layer: Layer, complaints: Complaints) {
        self.layer = layer
        self.complaints = complaints
    }

    /// The configuration; nil where something was refused.
    func loaded(files: [String]) -> Loaded? {
        checkLadder()
        if layer.tiers.isEmpty, !layer.hasRefusedTiers {
            complaints.add(
                Place(file: layer.folder, line: 0), "there is no [[tier]] in any file",
                "add the tiers, or restore the shipped urgency.toml")
        }
        checkTierOrder()
        let calendars = layer.elections.compactMap { Calendar.resolve($0, complaints: complaints) }
        let elections = calendars.map { election(of: $0) }
        checkTightening(calendars)
        checkQuiet(elections)
        checkCodes()
        checkPlatforms()
        checkMailboxes()
        if !layer.hasRefusedTexts { layer.scalars.summary.refuseMissing(layer.folder, complaints) }
        var summary = layer.scalars.summary.settings(organisation: layer.scalars.organisation?.value, complaints)
        summary.appraisal = layer.scalars.appraisal?.value
        guard complaints.isEmpty else { return nil }
        let policy = Policy(
            elections: elections.sorted { ($0.firstPollingDay, $0.id) < ($1.firstPollingDay, $1.id) },
            ladder: layer.rungs.map(\.rung),
            roles: layer.roles.compactMap { role in role.name.map { Role(id: role.id.value, name: $0) } },
            platforms: layer.platforms.map(\.platform), summary: summary)
        let matching = MatchingPolicy(
            platforms: layer.platforms.map(\.profile), ownAddresses: layer.scalars.ownAddresses?.value ?? [],
            sentCopies: layer.scalars.sentCopies?.value ?? .open,
            decisionStems: layer.scalars.decisionStems?.value ?? [])
        return Loaded(
            policy: policy, matching: matching, mailboxes: layer.mailboxes.map(\.settings),
            language: layer.scalars.language?.value ?? .nl, limits: layer.scalars.readingLimits,
            retentionSeconds: layer.scalars.retention?.value ?? Loaded.defaultRetentionSeconds,
            heartbeatFile: layer.scalars.heartbeat?.value, boardFile: layer.scalars.board?.value, files: files,
            warnings: Warnings.of(layer).sorted())
    }

    /// Two elections with one code would share their flag ids.
    private func checkCodes() {
        var seen: [String: Place] = [:]
        for election in layer.elections {
            if let first = seen[election.code.value] {
                complaints.add(
                    election.code.place, "code \(election.code.value) is taken already, at \(first)",
                    "give each election a code of its own")
            } else {
                seen[election.code.value] = election.code.place
            }
        }
    }

    /// One folder as two mailboxes would be read twice, under two anchors.
    private func checkMailboxes() {
        var seen: [String: Place] = [:]
        for mailbox in layer.mailboxes {
            let parts = mailbox.path.value.split(separator: "/").filter { $0 != "." }
            let path = "/" + parts.joined(separator: "/")
            if let first = seen[path] {
                complaints.add(
                    mailbox.path.place, "path \(Quoted(mailbox.path.value)) is a mailbox already, at \(first)",
                    "name each folder in one [[mailbox]]")
            } else {
                seen[path] = mailbox.path.place
            }
        }
    }

    // MARK: The ladder

    private func checkLadder() {
        guard !layer.hasRefusedRungs else { return }
        for (before, rung) in zip(layer.rungs, layer.rungs.dropFirst()) where rung.at.value <= before.at.value {
            complaints.add(
                rung.at.place,
                "rung \(rung.name.value) at \(PercentageText.text(rung.at.value)) does not come after rung "
                    + "\(before.name.value) at \(PercentageText.text(before.at.value))",
                "order the rungs by rising percentage")
        }
        if layer.rungs.isEmpty {
            complaints.add(
                Place(file: layer.folder, line: 0), "there is no [[rung]] in any file",
                "add the ladder, or restore the shipped urgency.toml")
        } else if !layer.rungs.contains(where: { $0.at.value == Rung.deadlineBasisPoints }) {
            complaints.add(
                layer.rungs[0].place, "no rung is at 100%, which is the deadline", "add a rung with at = \"100%\"")
        }
        checkRoles()
    }

    private func checkRoles() {
        let known = layer.roles.map(\.id.value)
        for rung in layer.rungs where !known.contains(rung.role.value) && !layer.hasRefusedRoles {
            let near = Spelling.nearest(to: rung.role.value, among: known).map { "did you mean \($0)? " } ?? ""
            complaints.add(
                rung.role.place, "rung \(rung.name.value) asks role \(rung.role.value), which is unknown",
                "\(near)known are \(known.isEmpty ? "none: add a [[role]]" : known.joined(separator: ", "))")
        }
    }
}
