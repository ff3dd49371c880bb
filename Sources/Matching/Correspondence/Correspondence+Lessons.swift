import Flagging
import MailReader

extension Correspondence {
    static func keys(of opening: Opening, _ personal: Personal) -> Set<Key> {
        var keys = Set(personal.urls.compactMap { CanonicalURL($0) }.map { Key.url($0.text) })
        for id in [opening.messageID, opening.mail?.messageID] {
            if let id, !id.isEmpty { keys.insert(.ownID(Self.bare(id))) }
        }
        if let subject = personal.subject.map(Self.normalizedSubject), !subject.isEmpty {
            keys.insert(.subject(subject))
        }
        if let subject = personal.subject.flatMap(AbsenceSubject.init) { keys.insert(.absenceSubject(subject.core)) }
        keys.formUnion(ownNumbers(personal))
        keys.formUnion(references(personal))
        return keys
    }

    /// A correction teaches what it says now.
    static func keys(of amendment: Amendment, _ personal: Personal) -> Set<Key> {
        var opening = Opening(election: "", platform: "", channel: "")
        opening.messageID = amendment.messageID?.to
        return keys(of: opening, personal)
    }

    /// A fact teaches its references and its thread when its mail was verified, or when a person said that it belongs
    /// here: recorded by hand, or linked. The sender is never learnt.
    static func keys(of fact: Fact, _ event: Event) -> Set<Key> {
        var keys: Set<Key> = []
        if let id = fact.messageID, !id.isEmpty { keys.insert(.ownID(bare(id))) }
        // A mailer's report returns what we sent: it knows no case number, and nobody answers it.
        guard !fact.kind.isMailersReport, isTrusted(fact, event) else { return keys }
        keys.formUnion(references(event.personal))
        if fact.kind == .followUp || fact.kind == .nudge { keys.formUnion(ownNumbers(event.personal)) }
        if let id = fact.mail?.messageID, !id.isEmpty {
            keys.insert(fact.kind == .followUp || fact.kind == .nudge ? .ownID(bare(id)) : .threadID(bare(id)))
        }
        return keys
    }

    private static func isTrusted(_ fact: Fact, _ event: Event) -> Bool {
        if case .person = event.actor { return true }
        return fact.mail?.trust.verdict == .verified
    }

    private static func references(_ personal: Personal) -> [Key] {
        personal.references.flatMap(ReferenceScanner.normalized).map(Key.reference)
    }

    /// Of the subject and the text of what we sent.
    private static func ownNumbers(_ personal: Personal) -> [Key] {
        (ReferenceScanner.numbers(in: personal.subject ?? "") + personal.ownNumbers).map(Key.ownNumber)
    }

    /// The one form in which `Message.normalizedSubject` brings subjects.
    static func normalizedSubject(_ subject: String) -> String {
        let line = subject.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        return Message(reading: Array("Subject: ".utf8) + line + Array("\n\n".utf8)).normalizedSubject
    }

    /// An id without `<>`, however it was typed.
    static func bare(_ id: String) -> String {
        var text = id[...]
        while let first = text.first, first == "<" || first.isWhitespace { text.removeFirst() }
        while let last = text.last, last == ">" || last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension FactKind {
    fileprivate var isMailersReport: Bool { self == .bounce || self == .delay }
}
