import Flagging
import Testing

/// Rules C1–C7 and C9–C10: what starts and stops the clocks. One tier: 24 hours, eight for our turn, two for a receipt.
struct FactRuleTests {
    private func world() throws -> VirtualTime {
        try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, nextStep: 8, receipt: 2)))
    }

    @Test("C1: a clock runs from the submission, not from the registration")
    func submitted() throws {
        var world = try world()
        try world.open(5, submitted: 3)
        #expect(world.flag.running == ["reaction 3.0-27.0"])
        #expect(world.flag.submitted == Small.at(3))
        #expect(world.flag.registered == Small.at(5))
    }

    @Test("C1: the full minute in which the flag itself went out means what came in it after the flag")
    func ownMinute() throws {
        var world = try world()
        let minute = Small.at(3)
        try world.at(
            minute + 70,
            .open(
                OpenRequest(election: "small", platform: "x", submitted: minute + 40, known: .typed),
                by: VirtualTime.person))
        let id = VirtualTime.first
        func record(_ occurred: Instant) throws {
            try world.give(
                .record(RecordRequest(flag: id, kind: .receipt, occurred: occurred), by: VirtualTime.person))
        }
        try record(minute)
        #expect(world.events.last?.occurred == minute + 40)
        for wrong in [minute + 10, minute - 60] {
            #expect(throws: Refusal.beforeSubmission(wrong, submitted: minute + 40)) { try record(wrong) }
        }
    }

    @Test(
        "C1: how an instant is known stands in the event, and unknown runs from the instant given",
        arguments: Known.allCases)
    func known(_ known: Known) throws {
        var world = try world()
        try world.at(
            Small.at(5),
            .open(
                OpenRequest(election: "small", platform: "x", submitted: Small.at(3), known: known),
                by: VirtualTime.person))
        #expect(world.flag.known == known)
        #expect(world.events.last?.known == known)
        #expect(world.flag.running == ["reaction 3.0-27.0"])
    }

    @Test("C2: the acknowledgement clock starts with the reaction clock where the channel sends separate receipts")
    func separateReceipts() throws {
        var world = try world()
        try world.open(1, platform: "meta", channel: "portal")
        try world.open(1, platform: "meta", channel: "phone")
        #expect(world.book.flags[0].running == ["acknowledgement 1.0-3.0", "reaction 1.0-25.0"])
        #expect(world.book.flags[1].running == ["reaction 1.0-25.0"])
    }

    @Test("C3: a receipt stops the acknowledgement clock only")
    func receipt() throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, .receipt)
        #expect(world.flag.running == ["reaction 1.0-25.0"])
        #expect(world.flag.turn == .platform)
    }

    @Test(
        "C4, C7: a reaction, a question or a portal notice makes it our turn",
        arguments: [
            FactKind.reaction, .question, .portalNotice,
        ])
    func reaction(_ kind: FactKind) throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, kind)
        #expect(world.flag.running == ["next-step 2.0-10.0"])
        #expect(world.flag.turn == .ours)
        #expect(world.entries.last?.action == (kind == .question ? .question : .reaction))
        try world.record(4, kind)
        #expect(world.flag.running == ["next-step 2.0-10.0"], "C4: a second one in our turn restarts nothing")
    }

    @Test("C5: a follow-up in our turn stops next-step and starts the reaction clock anew, without a receipt clock")
    func followUp() throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, .reaction)
        try world.record(4, .followUp)
        #expect(world.flag.running == ["reaction 4.0-28.0"])
        #expect(world.entries.last?.action == .followUp)
    }

    @Test(
        "C5: what we send in the platform's turn is a nudge and restarts nothing",
        arguments: [
            FactKind.followUp, .nudge,
        ])
    func nudge(_ kind: FactKind) throws {
        var world = try world()
        try world.open(1)
        try world.record(3, kind)
        #expect(world.flag.running == ["reaction 1.0-25.0"])
        #expect(world.entries.last?.action == .nudge)
    }

    @Test("C5, C6: after a bounce the follow-up is the sending again, and starts the acknowledgement clock too")
    func sendingAgain() throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, .bounce)
        #expect(world.flag.running == ["next-step 2.0-10.0"])
        #expect(world.lines(.bounce) == ["01T02:00:00 bounce SM-001 err"], "C6: it prompts at once")
        #expect(world.entries.last?.step == Step.sendAgain)
        try world.record(3, .followUp)
        #expect(world.flag.running == ["acknowledgement 3.0-5.0", "reaction 3.0-27.0"])
    }

    @Test("C5: the sending again over a channel without receipts starts no acknowledgement clock")
    func sendingAgainByPhone() throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, .notAccepted)
        #expect(world.lines(.notAccepted) == ["01T02:00:00 not-accepted SM-001 warning"])
        try world.record(3, .followUp, channel: "phone")
        #expect(world.flag.running == ["reaction 3.0-27.0"])
    }

    @Test(
        "C9: an automatic reply and a delay are filed and stop nothing",
        arguments: [
            FactKind.automaticReply, .delay, .outcome, .note,
        ])
    func filedOnly(_ kind: FactKind) throws {
        var world = try world()
        try world.open(1, platform: "meta")
        try world.record(2, kind)
        #expect(world.flag.running == ["acknowledgement 1.0-3.0", "reaction 1.0-25.0"])
        #expect(world.entries.last { $0.rung == nil }?.priority == .info)
        #expect(world.flag.facts.count == 2)
    }

    @Test(
        "C10: what a person records has the effect of the mail that would have said it",
        arguments: FactKind.allCases.filter { $0 != .content })
    func byHand(_ kind: FactKind) throws {
        var byHand = try world()
        try byHand.open(1)
        try byHand.record(2, kind)
        var byMail = try world()
        try byMail.open(1)
        try byMail.mail(2, kind, date: 2)
        #expect(byHand.flag.clocks == byMail.flag.clocks)
        #expect(byHand.flag.turn == byMail.flag.turn)
        #expect(byHand.entries.last?.action == byMail.entries.last?.action)
        #expect(byHand.entries.last?.priority == byMail.entries.last?.priority)
        #expect(byHand.entries.last?.actor == .person(uid: 1_000))
        #expect(byMail.entries.last?.actor == .mail)
    }

    @Test("A contact has its own sequence and no clocks, and takes no decision about them")
    func contact() throws {
        var world = try world()
        let id = FlagID(code: "SM", sequence: 1, isContact: true)
        try world.at(
            Small.at(1),
            .open(OpenRequest(election: "small", platform: "meta", isContact: true), by: VirtualTime.person))
        try world.open(2)
        #expect(world.book.flags.map(\.id) == [id, VirtualTime.first])
        #expect(world.book.flags[0].running == [])
        #expect(world.book.openFlagCount == 1)
        #expect(throws: Refusal.contactHasNoClocks(id)) {
            try world.give(.take(id, role: nil, by: VirtualTime.person))
        }
        try world.record(3, .reaction, id)
        #expect(world.book.flags[0].running == [])
    }
}
