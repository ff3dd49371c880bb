import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite struct PurgeTests {
    private let ps = FlagID(code: "PS27", sequence: 1)

    /// Two elections, interleaved; every text of the first holds "TKSECRET", every text of the second "PSKEPT".
    private func ledger(_ scratch: Scratch, rounds: Int64 = 40) throws -> LedgerFile {
        let ledger = try LedgerFile.open(scratch.ledger)
        var events = [Sample.opened(1), Sample.opened(2, election: "ps2027", flag: ps)]
        for number in 3..<rounds * 4 + 3 {
            var event = number % 4 < 2 ? Sample.reaction(number) : Sample.reaction(number, flag: ps)
            if number % 4 == 3 { event = Sample.held(number, candidates: number % 8 == 3 ? [Sample.flag] : [ps]) }
            events.append(event)
        }
        for index in events.indices {
            let isOurs = owner(events[index]) == Sample.flag
            let secret = (isOurs ? "TKSECRET" : "PSKEPT") + String(repeating: "x", count: index * 37 % 900)
            events[index].personal.subject = secret
            events[index].personal.notes = ["note": secret]
            events[index].personal.text = secret + "\nof the portal"
            if case .mailHeld(var finding) = events[index].body {
                finding.personal.subject = secret
                events[index].body = .mailHeld(finding: finding)
            }
            if let mail = events[index].body.mail?.identity, events[index].flag != nil {
                try ledger.mailCopies.keep(Array(secret.utf8), identity: mail)
            }
        }
        for event in events { try ledger.append([event]) }
        return ledger
    }

    private func owner(_ event: Event) -> FlagID? {
        if case .mailHeld(let finding) = event.body { return finding.candidates.first?.flag }
        return event.flag
    }

    private func bytes(_ scratch: Scratch, _ text: String) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.directory)
        return names.filter { name in
            let data = try? Data(contentsOf: URL(fileURLWithPath: scratch.path(name)))
            return data?.range(of: Data(text.utf8)) != nil
        }
    }

    @Test("L5: a purge erases every personal value of the election, on the disk too, and the chain still verifies")
    func purge() throws {
        let scratch = try Scratch()
        let ledger = try ledger(scratch)
        let before = try ledger.events()
        #expect(try !bytes(scratch, "TKSECRET").isEmpty)
        let report = try ledger.purge(election: "tk2025", at: Instant(1))
        #expect(report.flags == 1)
        #expect(report.isGoneFromDisk)
        #expect(report.mailCopies == before.count { $0.flag == Sample.flag && $0.body.mail != nil })
        #expect(try bytes(scratch, "TKSECRET") == [])
        #expect(try !bytes(scratch, "PSKEPT").isEmpty)
        for (was, event) in zip(before, try ledger.events()) {
            if owner(was) == ps { #expect(event == was) } else { #expect(event == Self.withoutValues(was)) }
        }
        let verified = try ledger.verify()
        #expect(verified.isWhole, "\(verified.damages)")
        #expect(verified.erasedValues == report.values)
        #expect(verified.erasedMailCopies == report.mailCopies)
        #expect(try ledger.purge(election: "tk2025", at: Instant(2)).values == 0)
        try ledger.append([Sample.quiet(try ledger.head.number + 1)])
        #expect(try ledger.verify().isWhole)
    }

    @Test("L5: Message-IDs and the rule that a flag relies on go with the values, also those that were corrected")
    func textsOfTheBody() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var opened = Sample.opened(1)
        opened.body = .opened(
            opening: Opening(
                election: "tk2025", platform: "x", channel: "mail", ground: "invalid-vote", rule: "SECRET rule",
                messageID: "SECRET@us", mail: Sample.mail(1)))
        var amended = Sample.quiet(2)
        amended.flag = Sample.flag
        var amendment = Amendment()
        amendment.rule = .init(from: "SECRET rule", to: "SECRET clause")
        amendment.messageID = .init(from: "SECRET@us", to: nil)
        amended.body = .amended(amendment: amendment)
        var sent = Sample.quiet(3)
        sent.flag = Sample.flag
        sent.body = .happened(fact: Fact(kind: .followUp, messageID: "SECRET-2@us", mail: Sample.mail(3)))
        let all = [opened, amended, sent, Sample.held(4), Sample.opened(5, election: "ps2027", flag: ps)]
        try ledger.append(all)
        #expect(try ledger.events() == all)
        _ = try ledger.purge(election: "tk2025", at: Instant(1))
        #expect(try bytes(scratch, "SECRET") == [] && bytes(scratch, "m4@x.com") == [])
        #expect(try ledger.events().last == all.last)
        #expect(
            try ledger.events()[1].body == .amended(amendment: Self.erased(amendment)), "that it was corrected stays")
        #expect(try ledger.verify().isWhole)
    }

    private static func erased(_ amendment: Amendment) -> Amendment {
        var amendment = amendment
        amendment.rule = .init(from: nil, to: nil)
        amendment.messageID = .init(from: nil, to: nil)
        return amendment
    }

    @Test("L5: a held mail of nobody, or of two elections, goes by its age")
    func unattributed() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var linked = Sample.quiet(6)
        linked.flag = ps
        linked.body = .linked(mail: Sample.identity(4), kind: .reaction)
        try ledger.append([
            Sample.opened(1), Sample.opened(2, election: "ps2027", flag: ps), Sample.held(3, candidates: []),
            Sample.held(4), Sample.held(5, candidates: [Sample.flag, ps]), linked,
            Sample.held(7, candidates: []), Sample.held(8, candidates: [ps]),
        ])
        _ = try ledger.purge(election: "tk2025", unattributedThrough: Sample.start + 6, at: Instant(1))
        let kept = try ledger.events().filter { !$0.personal.isEmpty }.map(\.number)
        // 4 was held for tk2025 and linked to the flag of ps2027: it is that election's now.
        #expect(kept == [2, 4, 7, 8])
        #expect(try ledger.verify().damages.allSatisfy { $0.isAboutMail })
    }

    @Test(
        "L5: a copy that the other election's flag needs too stays until that is purged; one that no event speaks of goes"
    )
    func sharedCopy() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var shared = Sample.reaction(4, flag: ps)
        shared.body = .happened(fact: Fact(kind: .reaction, mail: Sample.mail(3)))
        for mail: Int64 in [3, 9] { try ledger.mailCopies.keep([1], identity: Sample.identity(mail)) }
        try ledger.append([
            Sample.opened(1), Sample.opened(2, election: "ps2027", flag: ps), Sample.reaction(3), shared,
        ])
        #expect(try ledger.purge(election: "tk2025", at: Instant(1)).mailCopies == 1)
        #expect(try ledger.mailCopies.identities() == [Sample.identity(3)])
        #expect(try ledger.verify().isWhole)
        #expect(try ledger.purge(election: "ps2027", at: Instant(2)).mailCopies == 1)
        #expect(try ledger.mailCopies.identities() == [])
    }

    @Test("L5: restoring a backup from before the purge does not bring the values back; a backup after it lacks them")
    func restored() throws {
        let scratch = try Scratch()
        let backup = try Scratch()
        do {
            let ledger = try ledger(scratch, rounds: 5)
            _ = try ledger.backup(to: backup.path("before"))
            _ = try ledger.purge(election: "tk2025", at: Instant(1))
            _ = try ledger.backup(to: backup.path("after"))
        }
        // The purged state goes to another machine, where an old and fuller backup turns up that is one event longer.
        let path = scratch.ledger
        let longer = backup.path("longer/ledger.sqlite")
        _ = try LedgerFile.restore(from: backup.path("before"), to: longer)
        do {
            let ledger = try LedgerFile.open(longer)
            try ledger.append([Sample.quiet(try ledger.head.number + 1)])
        }
        #expect(try LedgerFile.restore(from: backup.path("longer"), to: path).head.number == 23)
        let restored = try LedgerFile.open(path)
        #expect(try restored.verify().isWhole)
        #expect(try restored.verify().erasedValues > 10)
        #expect(try bytes(scratch, "TKSECRET") == [])
        #expect(try !bytes(scratch, "PSKEPT").isEmpty)
        _ = try restored.backup(to: backup.path("before"))
        for name in ["before", "after"] {
            #expect(try bytes(backup, "TKSECRET").allSatisfy { !$0.hasPrefix(name) }, "\(name)")
            #expect(try LedgerFile.readOnly(backup.path(name + "/ledger.sqlite")).verify().isWhole)
        }
    }

    @Test("L4, L5: the event and the erasing are one transaction; what a crash left of the copies goes later")
    func together() throws {
        let scratch = try Scratch()
        let ledger = try ledger(scratch, rounds: 5)
        let plan = try ledger.planPurge(of: "tk2025", unattributedThrough: .distantPast)
        #expect(plan.head == (try ledger.head) && plan.flags == 1 && plan.values > 10 && plan.mailCopies > 1)
        #expect(throws: LedgerError.self) { try ledger.erase(plan, recording: [Sample.quiet(99)], at: Instant(1)) }
        #expect(try ledger.planPurge(of: "tk2025", unattributedThrough: .distantPast) == plan, "nothing was erased")
        var event = Sample.quiet(plan.head.number + 1)
        event.body = .purged(election: "tk2025")
        try ledger.erase(plan, recording: [event], at: Instant(1))
        let after = try ledger.planPurge(of: "tk2025", unattributedThrough: .distantPast)
        #expect(after.values == 0 && after.mailCopies == plan.mailCopies && after.head.number == event.number)
        #expect(try ledger.isErased(mail: Sample.identity(4)) && !ledger.isErased(mail: Sample.identity(6)))
        try ledger.eraseCopies()
        #expect(try ledger.planPurge(of: "tk2025", unattributedThrough: .distantPast).mailCopies == 0)
        #expect(try ledger.verify().isWhole)
    }

    private static func withoutValues(_ event: Event) -> Event {
        var event = event
        event.personal = .none
        if case .mailHeld(var finding) = event.body {
            finding.personal = .none
            event.body = .mailHeld(finding: finding)
        }
        for text in ErasableText.allCases { event.body[text] = nil }
        return event
    }
}

extension LedgerFile {
    /// What a purge without an event erased.
    struct Purged {
        var flags: Int
        var values: Int
        var mailCopies: Int
        var isGoneFromDisk: Bool
    }

    /// Plans, erases, finishes.
    func purge(
        election: String, unattributedThrough limit: Instant = .distantPast, at instant: Instant
    ) throws -> Purged {
        let plan = try planPurge(of: election, unattributedThrough: limit)
        try erase(plan, recording: [], at: instant)
        return Purged(
            flags: plan.flags, values: plan.values, mailCopies: plan.mailCopies, isGoneFromDisk: try finishErasing())
    }
}
