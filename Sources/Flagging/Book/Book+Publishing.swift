/// What people decided about what is published (S3).
extension Book {
    /// A decision about an exhibit, and whose it was.
    public struct Decided<Value: Hashable & Sendable>: Hashable, Sendable {
        /// The number of its event.
        public var event: Int64
        /// Whose it was.
        public var actor: Actor
        /// What was decided.
        public var value: Value
    }

    /// Who looked last at a public form; nil where nobody did, or that was taken back (C26).
    public func review(of form: String) -> Decided<ExhibitReview>? {
        reviews[form]?.last { !isVoid($0.event) }
    }

    /// The marks in an exhibit, in the order in which they were made, without those that were taken back (C26).
    public func marks(of event: Int64, mail: String?) -> [Decided<RedactionMark>] {
        marks.filter { $0.value.concerns(event: event, mail: mail) && !isVoid($0.event) }
    }

    /// The last publication of an election.
    public func publication(of election: String) -> Decided<Publication>? {
        publications.last { $0.value.election == election }
    }

    /// The release of an election that still stands: nothing that its page says was recorded or decided since, nor erased.
    public func standingPublication(of election: String) -> Decided<Publication>? {
        guard let last = publication(of: election), purged[election] == nil,
            (summaries[election]?.changed ?? 0) < last.event
        else { return nil }
        let isMarked = marks.contains { mark in
            mark.event > last.event && retractable[mark.event].flatMap { flag($0) }?.opening.election == election
        }
        return isMarked ? nil : last
    }

    mutating func decide(_ event: Event) {
        switch event.body {
        case .redacted(let mark):
            marks.append(Decided(event: event.number, actor: event.actor, value: mark))
            retractable[event.number] = event.flag
        case .reviewed(let review):
            reviews[review.form, default: []].append(Decided(event: event.number, actor: event.actor, value: review))
            retractable[event.number] = event.flag
        case .summaryPublished(let publication):
            publications.append(Decided(event: event.number, actor: event.actor, value: publication))
            // A page that was released is not asked for again until something changes.
            summaries[publication.election, default: SummaryState()].ask(event.number)
            summaries[publication.election]?.end(failed: false)
        default: break
        }
    }
}
