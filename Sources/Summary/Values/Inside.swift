package import Flagging

/// What stands behind an exhibit or a note, for the internal summary only.
package struct Inside: Hashable, Sendable {
    /// The number of its event.
    package var event: Int64
    /// When it was recorded.
    package var recorded: Instant
    /// Who caused it: `uid:1000`, `mail` or `service`.
    package var actor: String
    /// The name behind the uid.
    package var actorName: String?
    /// Free texts by their names, in the order of the names.
    package var notes: [Note]
    /// The way back to the mail.
    package var mail: MailReference?
    /// Where the mail lay.
    package var path: String?

    /// One free text.
    package struct Note: Hashable, Sendable {
        package var name: String
        package var text: String
    }

    init(_ event: Event, mail: MailReference?) {
        self.event = event.number
        recorded = event.recorded
        actor = event.actor.text
        actorName = event.personal.actorName
        notes = event.personal.writtenNotes.sorted { $0.key < $1.key }.map { Note(name: $0.key, text: $0.value) }
        self.mail = mail
        path = event.personal.path
    }
}
