import Flagging
import Foundation
import Testing

@testable import Ledger

/// L10: what is in the chain is there for good, so a text is looked at once more before it is appended.
struct WrongTextTests {
    private func refused(_ change: (inout Event) -> Void, _ field: TextField) throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var event = Sample.opened(2)
        change(&event)
        #expect(throws: LedgerError.wrongText(path: scratch.ledger, event: 2, field: field.rawValue)) {
            try ledger.append([Sample.quiet(1), event])
        }
        #expect(try ledger.head.number == 0, "nothing of its transaction is")
    }

    @Test("L10: a text of a person that is empty, too long or has control characters is not appended")
    func person() throws {
        try refused({ $0.personal.subject = "" }, .subject)
        try refused({ $0.personal.urls = ["https://x.com/\n"] }, .url)
        try refused({ $0.personal.references = [" a"] }, .reference)
        try refused({ $0.personal.notes["why"] = String(repeating: "a", count: 10_001) }, .why)
        try refused(
            { $0.body = .opened(opening: Opening(election: "a", platform: "x", channel: "mail", ground: "a\u{1B}")) },
            .ground)
        try refused({ $0.body = .happened(fact: Fact(kind: .outcome, outcomes: [""])) }, .outcome)
        try refused({ $0.body = .taken(role: "") }, .role)
        var amendment = Amendment()
        amendment.rule = .init(from: nil, to: "\u{0}")
        try refused({ $0.body = .amended(amendment: amendment) }, .rule)
    }

    @Test("L10: a text that a mail brought is the mail's, whatever it is, also where a person links it")
    func mail() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var event = Sample.reaction(1)
        event.personal.subject = "\u{1B}[2J" + String(repeating: "a", count: 5_000)
        event.personal.references = ["", ""]
        var linked = event
        (linked.number, linked.actor) = (2, .person(uid: 1_000))
        linked.entry?.identity = "reaction/2"
        try ledger.append([event, linked])
        #expect(try ledger.events() == [event, linked])
    }

    @Test("L10: an older ledger that holds such texts is read, verifies, and is gone on with")
    func older() throws {
        let scratch = try Scratch()
        var event = Sample.opened(1)
        event.personal = Personal(subject: "", urls: ["", ""], references: [""], notes: ["why": "\u{7}"])
        // Only of a person's text is it asked, so what an older build wrote for one is written here as the service's.
        event.actor = .service
        do { try LedgerFile.open(scratch.ledger).append([event]) }
        let ledger = try LedgerFile.open(scratch.ledger)
        #expect(try ledger.events().first?.personal == event.personal)
        #expect(try ledger.verify().damages.isEmpty)
        try ledger.append([Sample.quiet(2)])
    }
}
