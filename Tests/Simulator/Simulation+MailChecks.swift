import Configuration
import Flagging

/// What became of each mail, against what the simulator knows of it.
extension Simulation {
    private struct Course {
        var filed: [(flag: FlagID?, kind: FactKind, occurred: Instant)] = []
        var holds = 0
        var count: Int { filed.count + holds }
    }

    func checkMail() {
        var courses: [String: Course] = [:]
        for event in events where event.actor == .mail {
            switch event.body {
            case .happened(let fact):
                guard let identity = fact.mail?.identity else { continue }
                courses[identity, default: Course()].filed.append((event.flag, fact.kind, event.occurred))
            case .mailHeld(let finding): courses[finding.mail.identity, default: Course()].holds += 1
            default: break
            }
        }
        let paths = Set(loaded.mailboxes.map(\.path))
        for mail in mailbox.mails where paths.contains(Self.mailboxPaths[mail.mailbox]) {
            check(mail, courses[mail.identity] ?? Course())
        }
    }

    private func check(_ mail: ModelMail, _ course: Course) {
        let letter = mail.letter
        let name = "mail \(mail.number) about \(letter.flag), \(letter.truth),"
        if course.count > 1 { fail("\(name) was filed or held \(course.count) times") }
        if letter.truth == .forged, !course.filed.isEmpty { fail("T3: \(name) was believed") }
        // Where the flag itself was taken back, nothing is about it any more.
        guard let opening = facts.lines[letter.flag]?.first, !facts.voided.contains(opening.number) else { return }
        if course.count == 0 { return fail("\(name) was lost") }
        guard case .fact(let kind) = letter.truth, !wasUntrusted else { return }
        guard let filed = course.filed.first else { return fail("\(name) was held") }
        if filed.flag != letter.flag || filed.kind != kind { fail("\(name) was filed on \(filed)") }
    }
}
