import Flagging
import Glibc
import Systemd

/// The journal's view of our field names, each checked once.
enum EntryFieldNames {
    static let key = JournalFieldName(literal: "FLAGWATCH_KEY")
    static let action = JournalFieldName(literal: "FLAGWATCH_ACTION")
    static let result = JournalFieldName(literal: "FLAGWATCH_RESULT")
    static let count = JournalFieldName(literal: "FLAGWATCH_COUNT")
    static let flag = JournalFieldName(literal: "FLAGWATCH_FLAG")
    static let event = JournalFieldName(literal: "FLAGWATCH_EVENT")
    static let ledger = JournalFieldName(literal: "FLAGWATCH_LEDGER")
    /// The field of a mark (see `Delivery`); it is no field of an entry for people.
    static let mark = JournalFieldName(literal: "FLAGWATCH_MARK")

    private static let names: [FlagwatchField: JournalFieldName] = Dictionary(
        uniqueKeysWithValues: FlagwatchField.allCases.compactMap { field in
            JournalFieldName(field.rawValue).map { (field, $0) }
        })

    /// The entry as libsystemd takes it: message, priority and id go by their own way.
    static func journalEntry(_ rendered: RenderedEntry) -> JournalEntry {
        let own: Set<FlagwatchField> = [.message, .priority, .messageID]
        return JournalEntry(
            message: rendered[.message] ?? "", priority: JournalPriority(rawValue: rendered.priority.rawValue) ?? .info,
            messageID: rendered[.messageID].flatMap { ID128($0) },
            fields: rendered.fields.compactMap { field in
                guard !own.contains(field.name), let name = names[field.name] else { return nil }
                return JournalField(name, field.value)
            })
    }
}

/// Closes a descriptor that a Dispatch source owned; its cancel handler is the one place where that is allowed.
@Sendable func close(descriptor: Int32) {
    _ = Glibc.close(descriptor)
}
