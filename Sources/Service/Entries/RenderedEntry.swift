public import Flagging
public import Wording

/// A journal entry as text: the fields of flagwatch-rules(7), JOURNAL, in a fixed order, each once.
///
/// The daemon writes it to the journal, `rehearse` prints it, and a terminal without a journal shows it: one rendering
/// for all three.
public struct RenderedEntry: Hashable, Sendable {
    /// One field.
    public struct Field: Hashable, Sendable {
        /// Its name.
        public var name: FlagwatchField
        /// Its value.
        public var value: String
    }

    /// The fields that apply, in the order of `FlagwatchField`.
    public let fields: [Field]
    /// When it is issued.
    public let issued: Instant
    /// Its priority.
    public let priority: Priority

    /// Renders an entry under a policy, whose names and zones it uses.
    ///
    /// - Parameters:
    ///   - key: the 32 hex digits of C23; nil for an entry that stands in no ledger.
    ///   - source: what the journal calls the ledger, and the number of the event in it (L8); nil where no ledger has it.
    ///   - addition: more words for the end of the message, from a daemon that cannot start; nothing personal.
    public init(
        _ entry: Entry, key: String?, source: (ledger: String, event: Int64)? = nil, policy: Policy,
        language: Language, addition: String? = nil
    ) {
        let zone = entry.election.flatMap { policy.election($0)?.zone } ?? .utc
        let values: [(FlagwatchField, String?)] = [
            (.messageID, entry.action.messageID),
            (.priority, String(entry.priority.rawValue)),
            (
                .message,
                [entry.message(in: policy, language: language), addition].compactMap { $0 }.joined(separator: "; ")
            ),
            (.action, entry.action.rawValue),
            (.flag, entry.flag?.description),
            (.election, entry.election),
            (.platform, entry.platform),
            (.tier, entry.tier),
            (.clock, entry.clock?.rawValue),
            (.rung, entry.rung),
            (.repetition, entry.repetition.map { String($0) }),
            (.due, entry.due?.rfc3339(in: zone)),
            (.overdue, entry.overdueSeconds.map { String($0) }),
            (.late, entry.lateSeconds.map { String($0) }),
            (.step, entry.step),
            (.role, entry.role),
            (.count, entry.count.map { String($0) }),
            (.flags, entry.flags.isEmpty ? nil : entry.flags.map(\.description).joined(separator: " ")),
            (.mailbox, entry.mailbox),
            (.folder, entry.folder),
            (.key, key),
            (.event, source.map { String($0.event) }),
            (.ledger, source?.ledger),
            (.actor, entry.actor?.text),
            (.result, entry.result),
        ]
        fields = values.compactMap { name, value in value.map { Field(name: name, value: $0) } }
        issued = entry.issued
        priority = entry.priority
    }

    /// The value of a field, if it applies.
    public subscript(_ name: FlagwatchField) -> String? { fields.first { $0.name == name }?.value }
}
