import Flagging
import Matching

/// What is allowed and yet worth knowing: `check` prints it, nothing is refused for it.
enum Warnings {
    /// The warnings about a configuration that was accepted.
    static func of(_ layer: Layer) -> [Complaint] {
        let complaints = Complaints()
        let folder = Place(file: layer.folder, line: 0)
        if layer.elections.isEmpty {
            complaints.add(folder, "there is no election, so no flag can be opened", "add an [[election]]")
        }
        if layer.platforms.isEmpty {
            complaints.add(folder, "there is no platform, so no flag can be opened", "add a [[platform]]")
        }
        for mailbox in layer.mailboxes {
            add(mailbox, complaints)
        }
        if !layer.mailboxes.isEmpty, (layer.scalars.ownAddresses?.value ?? []).isEmpty {
            complaints.add(
                layer.mailboxes[0].place, "[own] names no address of ours, so no sent copy and no bounce is recognised",
                "add [own] with addresses = [\"flagger@example.nl\"]")
        }
        addCorrespondence(layer, complaints)
        for platform in layer.platforms where platform.platform.channels.isEmpty {
            complaints.add(
                platform.place, "platform \(platform.id.value) has no channel, so no flag can go to it",
                "add [[platform.channel]] with id and separate-receipt")
        }
        addMutePhrases(layer, complaints)
        for platform in layer.platforms where !platform.profile.verifiedSample {
            complaints.add(
                platform.place, "the rules of platform \(platform.id.value) rest on no mail that this team received",
                "look at its held mail, then set verified-sample = true")
        }
        for election in layer.elections {
            add(election, complaints)
        }
        return complaints.list
    }

    /// What only the team knows of the platforms: where it writes to them, and who answers. A platform with a portal has
    /// neither by nature, so that no platform has any is what is said.
    private static func addCorrespondence(_ layer: Layer, _ complaints: Complaints) {
        guard let mailbox = layer.mailboxes.first, let platform = layer.platforms.first else { return }
        let id = platform.id.value
        let isAddressed = layer.platforms.contains { $0.profile.channels.contains { !$0.addresses.isEmpty } }
        if !isAddressed, layer.mailboxes.contains(where: { !$0.settings.sentFolders.isEmpty }) {
            complaints.add(
                mailbox.place, "no channel of a platform has an address, so sent copies open nothing, and are held",
                "add [[platform]] with id = \"\(id)\", and below it [[platform.channel]] with id and addresses = [\"…\"]"
            )
        }
        if layer.platforms.allSatisfy({ $0.profile.senders.isEmpty }) {
            complaints.add(
                mailbox.place, "no platform has senders, so the first mail of each sender is held",
                "add [[platform]] with id = \"\(id)\" and senders = [\"…\"], or link that mail")
        }
    }

    /// Phrases of rules that never recognise a mail.
    private static func addMutePhrases(_ layer: Layer, _ complaints: Complaints) {
        let policy = MatchingPolicy(
            platforms: layer.platforms.map(\.profile), ownAddresses: [],
            decisionStems: layer.scalars.decisionStems?.value ?? [])
        for mute in policy.mutePhrases {
            guard let platform = layer.platforms.first(where: { $0.profile.id == mute.platform }) else { continue }
            let (why, remedy) = explained(mute.reason)
            complaints.add(
                platform.place, "\(Quoted(mute.phrase)) in rule \(mute.rule) recognises no mail: \(why)", remedy)
        }
    }

    private static func explained(_ reason: MutePhrase.Reason) -> (why: String, remedy: String) {
        switch reason {
        case .decision:
            ("it speaks of a decision, and no receipt does", "take that word out, or the stem out of [decisions]")
        case .receipt:
            ("it says that our report came, and beside that no answer acts", "write only the words of the answer")
        case .unfinished:
            ("it says that the review goes on, and no decision does", "write only the words of the decision")
        case .noStatement:
            ("it is no part of one statement", "write each sentence by itself, without quotation and question marks")
        case .excepted: ("what unless excepts stands in it", "take it out of unless")
        }
    }

    private static func add(_ mailbox: MailboxDraft, _ complaints: Complaints) {
        if mailbox.settings.trust == .none {
            complaints.add(
                mailbox.place, "mailbox \(mailbox.path.value) has no trust anchor, so every mail is held",
                "add trust = { authserv-id = \"…\", border = \"…\" } when the gateway is known")
        }
        if mailbox.settings.export == nil {
            complaints.add(
                mailbox.place, "nobody notices when the export of mailbox \(mailbox.path.value) stalls",
                "add export = { stamp = \".mbsyncstate\", silence = \"10m\" }")
        }
    }

    private static func add(_ election: ElectionDraft, _ complaints: Complaints) {
        for name in election.computed {
            complaints.add(
                name.place, "\(name.value) of election \(election.id.value) is computed, not published",
                "compare it with the announcement, then take it out of computed")
        }
        if election.result == nil {
            complaints.add(
                election.place,
                "election \(election.id.value) has no result day; E+\(Calendar.defaultResultDays) is used",
                "add result = \"YYYY-MM-DD\" when it is published")
        }
    }
}
