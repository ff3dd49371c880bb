import Control
import Foundation
import Wording

/// The JSON of an earlier summary, of which the counts stand beside the new ones (S1).
struct EarlierFile {
    /// What is taken of it.
    let row: EarlierElectionRow

    /// As `summary.schema.json` has it, as far as it is needed.
    private struct Form: Decodable {
        struct Election: Decodable {
            struct Name: Decodable {
                var nl: String
                var en: String
            }
            var id: String
            var name: Name
            var firstPollingDay: String
        }
        struct Uses: Decodable { var platforms: [UsesRow] }
        struct Contacts: Decodable { var total: Int }

        var election: Election
        var uses: Uses
        var contacts: Contacts
    }

    /// Reads a file.
    ///
    /// - Throws: `UnusableFile`, also for one that is no such JSON.
    init(path: String) throws {
        let data = try UnusableFile.naming(path) { try Data(contentsOf: URL(fileURLWithPath: path)) }
        do {
            let form = try JSONDecoder().decode(Form.self, from: data)
            row = EarlierElectionRow(
                election: form.election.id, nl: form.election.name.nl, en: form.election.name.en,
                day: form.election.firstPollingDay, uses: form.uses.platforms, contacts: form.contacts.total)
        } catch is DecodingError {
            throw UnusableFile(problem: .notASummary, path: path)
        }
    }
}

extension [PathName] {
    /// The counts of these files; nil where none is named.
    var earlierElections: [EarlierElectionRow]? {
        get throws { isEmpty ? nil : try map { try EarlierFile(path: try $0.path).row } }
    }
}
