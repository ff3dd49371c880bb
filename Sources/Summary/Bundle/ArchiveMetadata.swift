public import Flagging
import Wording

/// The metadata of the papers in a bag (S7), from the ledger alone: a document for the dossier, one for each exhibit, and one
/// for each of their files.
public struct ArchiveMetadata: Sendable {
    private let creator: MDTO.Reference
    private let appraisal: MDTO.Concept
    private let book: Book
    /// When decisions about words, and releases, were recorded, by the numbers of their events.
    private let recorded: [Int64: Instant]

    /// The organisation that made the papers.
    public let organisation: LocalizedText

    /// Takes organisation and appraisal as they were configured at an instant; where they were not yet, as they first were after
    /// it, so that they can still be told of papers of before.
    ///
    /// - Throws: `SummaryError.archiveNeeds` with the keys that no configuration in the ledger has.
    public init(of election: String, events: [Event], asOf: Instant) throws(SummaryError) {
        let history = PolicyHistory(of: events)
        let settings =
            [history.policy(for: election, at: asOf)?.summary].compactMap { $0 }
            + history.policies(after: asOf).compactMap(\.summary)
        let organisation = settings.lazy.compactMap(\.organisation).first
        let appraisal = settings.lazy.compactMap(\.appraisal).first
        guard let organisation, let appraisal else {
            throw .archiveNeeds(
                [organisation == nil ? "[own] organisation" : nil, appraisal == nil ? "[archive] appraisal" : nil]
                    .compactMap { $0 })
        }
        self.organisation = organisation
        let counted = events.filter { $0.recorded <= asOf }
        book = Book(folding: counted)
        recorded = counted.reduce(into: [:]) { instants, event in
            switch event.body {
            case .redacted, .summaryPublished: instants[event.number] = event.recorded
            default: break
            }
        }
        creator = MDTO.Reference(name: organisation.nl)
        self.appraisal = MDTO.Concept(
            label: appraisal.label, code: appraisal.rawValue, list: "Begrippenlijst Waarderingen MDTO")
    }

    private static let source = "Flagwatch-grootboek"
    /// Words of our own, for which the MDTO leaves the list free.
    private static func own(_ label: String) -> MDTO.Concept { .init(label: label, list: "Begrippen van Flagwatch") }
    private static func level(_ label: String) -> MDTO.Concept {
        .init(label: label, list: "Begrippenlijst Aggregatieniveaus MDTO")
    }

    /// The documents below `metadata`.
    ///
    /// - Parameters:
    ///   - summary: the internal summary, which knows the events and mails behind the exhibits.
    ///   - publicly: the public one of the same instant, which knows what is redacted.
    ///   - originals: the files of the exhibits, `exhibits/TK25-001-3.eml`.
    public func files(of summary: PeriodSummary, publicly: PeriodSummary, originals: [Bag.File]) -> [Bag.File] {
        let dossier = dossier(of: summary)
        let grounds = Dictionary(
            publicly.inventory.map { ("\($0.flag)-\($0.exhibit)", $0.redactions.map(\.ground)) }, uniquingKeysWith: +)
        let byName = Dictionary(
            originals.map { (String($0.path.lastPart.dropExtension), $0) }, uniquingKeysWith: { first, _ in first })
        var files = [file(summary.election.id, self.dossier(summary, grounds: Set(grounds.values.joined())).xml)]
        for record in summary.flags + summary.contacts {
            for exhibit in record.exhibits {
                let name = "\(record.id)-\(exhibit.number)"
                let original = byName[name]
                let object = self.object(
                    exhibit, of: record, in: summary, dossier: dossier, file: original?.path.lastPart,
                    grounds: grounds[name] ?? [])
                files.append(file(name, object.xml))
                if let original {
                    let described = self.file(original, represents: object, checked: instant(summary.asOf, summary))
                    files.append(file(original.path.lastPart, described.xml))
                }
            }
        }
        return files
    }

    private func file(_ name: String, _ object: XMLElement) -> Bag.File {
        Bag.File(path: "metadata/\(name).mdto.xml", text: MDTO.document(object))
    }

    private func instant(_ instant: Instant, _ summary: PeriodSummary) -> String {
        instant.rfc3339(in: summary.election.zone)
    }

    // MARK: - The objects

    private func dossier(of summary: PeriodSummary) -> MDTO.Reference {
        .init(
            name: summary.election.name.nl, identification: .init(mark: summary.election.id, source: Self.source))
    }

    private func dossier(_ summary: PeriodSummary, grounds: Set<RedactionGround>) -> MDTO.InformationObject {
        let election = summary.election
        let parts = (summary.flags + summary.contacts).flatMap { record in
            record.exhibits.map { reference(to: $0, of: record) }
        }
        return .init(
            identifications: [.init(mark: election.id, source: Self.source)], name: election.name.nl,
            level: Self.level("Dossier"), description: SummaryText.title.text(in: .nl),
            coverage: (Self.own("Periode"), election.nomination.description, election.resultDay.description),
            appraisal: appraisal, parts: parts, creator: creator, restrictions: restrictions(grounds))
    }

    private func object(
        _ exhibit: Exhibit, of record: Record, in summary: PeriodSummary, dossier: MDTO.Reference, file: String?,
        grounds: [RedactionGround]
    ) -> MDTO.InformationObject {
        let itself = reference(to: exhibit, of: record)
        let mail = exhibit.inside?.mail.map {
            MDTO.Identification(mark: $0.identity, source: "\(Self.source), inhoudshash van de mail (SHA-256)")
        }
        let day = exhibit.occurred.instant.map { summary.election.zone.local(at: $0).date } ?? exhibit.posted
        return .init(
            identifications: [itself.identification, mail].compactMap { $0 }, name: itself.name,
            level: Self.level("Archiefstuk"), description: exhibit.subject?.text(in: .nl),
            coverage: day.map { (Self.own("Datum van het stuk"), $0.description, nil) },
            language: exhibit.text?.language, events: occurrences(of: exhibit, in: summary), appraisal: appraisal,
            partOf: [dossier],
            files: [file.map { .init(name: $0, identification: .init(mark: $0, source: Self.source)) }]
                .compactMap { $0 },
            creator: creator, restrictions: restrictions(Set(grounds)))
    }

    /// `Reactie van X, stuk 3 van TK25-001`
    private func reference(to exhibit: Exhibit, of record: Record) -> MDTO.Reference {
        let way = exhibit.kind.isOurs.map { $0 ? " aan \(record.platformName)" : " van \(record.platformName)" } ?? ""
        return .init(
            name: "\(exhibit.kind.name(in: .nl))\(way), stuk \(exhibit.number) van \(record.id)",
            identification: .init(mark: "\(record.id)-\(exhibit.number)", source: Self.source))
    }

    private func file(
        _ file: Bag.File, represents object: MDTO.InformationObject, checked: String
    ) -> MDTO.File {
        let isMail = file.path.hasSuffix(".eml")
        return .init(
            identification: .init(mark: file.path.lastPart, source: Self.source), name: file.path.lastPart,
            size: file.bytes.count,
            format: .init(
                label: isMail ? "Internet Message Format" : "Plain Text File", code: isMail ? "fmt/278" : "x-fmt/111",
                list: "PRONOM-register"),
            sha256: SummaryManifest.sha256(of: file.bytes), checked: checked,
            represents: .init(name: object.name, identification: object.identifications.first))
    }

    // MARK: - What happened to them

    private func occurrences(of exhibit: Exhibit, in summary: PeriodSummary) -> [MDTO.Occurrence] {
        var all: [(Instant, String, String?)] = []
        if let instant = exhibit.occurred.instant {
            let type = exhibit.kind.isOurs.map { $0 ? "Verzonden" : "Ontvangen" } ?? "Gebeurd"
            all.append((instant, type, exhibit.occurred.known.text(in: .nl)))
        }
        if let instant = exhibit.inside?.recorded { all.append((instant, "Vastgelegd", nil)) }
        for mark in book.marks(of: exhibit.event, mail: exhibit.inside?.mail?.identity) {
            let ground = mark.value.ground.map { "Woo \($0.rawValue)" }
            guard let instant = recorded[mark.event] else { continue }
            all.append((instant, mark.value.decision == .hide ? "Gelakt" : "Niet gelakt", ground))
        }
        for publication in book.publications where publication.value.election == summary.election.id {
            if let instant = recorded[publication.event] { all.append((instant, "Openbaar gemaakt", nil)) }
        }
        return all.map { .init(type: Self.own($0.1), time: instant($0.0, summary), result: $0.2) }
    }

    /// The grounds on which words of it are hidden in public.
    private func restrictions(_ grounds: Set<RedactionGround>) -> [MDTO.Restriction] {
        let found = RedactionGround.allCases.filter(grounds.contains).map { ground in
            MDTO.Restriction(
                type: .init(label: "Woo \(ground.rawValue)", code: ground.rawValue, list: "Wet open overheid"),
                description: ground.text(in: .nl))
        }
        return found.isEmpty ? [.init(type: Self.own("Geen beperking"))] : found
    }
}

extension SummarySettings.Appraisal {
    /// As the MDTO's list has it.
    fileprivate var label: String {
        switch self {
        case .keptForEver: "Blijvend te bewaren"
        case .keptForATime: "Tijdelijk te bewaren"
        case .undecided: "Nader te bepalen"
        }
    }
}

extension String {
    /// A path without what follows its last dot.
    fileprivate var dropExtension: Substring { lastIndex(of: ".").map { self[..<$0] } ?? self[...] }
    fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
