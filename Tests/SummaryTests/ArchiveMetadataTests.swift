import Flagging
import Foundation
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S7: the metadata of the papers in a bag")
struct ArchiveMetadataTests {
    private static let hostile = "Ministerie <van> & \"Zaken\" \u{1}\u{202E}]]>"

    private func world(_ settings: SummarySettings?) throws -> VirtualTime {
        var world = try Published.tk2025()
        var policy = Shipped.history
        policy.summary = settings
        try world.at("2025-12-01T09:00:00+01:00", .configured(policy, isReload: true))
        return world
    }

    private func files(_ world: VirtualTime, asOf: Instant? = nil) throws -> [String: String] {
        let asOf = asOf ?? world.now
        func summary(_ isInternal: Bool) throws -> PeriodSummary {
            try PeriodSummary(of: "tk2025", events: world.events, asOf: asOf, isInternal: isInternal)
        }
        let metadata = try ArchiveMetadata(of: "tk2025", events: world.events, asOf: asOf)
        let files = metadata.files(
            of: try summary(true), publicly: try summary(false),
            originals: [Bag.File(path: "exhibits/TK25-001-3.eml", text: "From: a\n\nb\n")])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func settings(_ name: String = "Het ministerie") -> SummarySettings {
        SummarySettings(organisation: LocalizedText(nl: name, en: "The ministry"), appraisal: .keptForEver)
    }

    @Test("S7: the dossier, each exhibit and each file have a document, from the ledger alone")
    func documents() throws {
        let files = try files(try world(settings()))
        #expect(files.count == 1 + 5 + 5 + 1)
        let reaction = try #require(files["metadata/TK25-001-3.mdto.xml"])
        for line in [
            "<identificatieKenmerk>TK25-001-3</identificatieKenmerk>",
            "<naam>Reactie van X, stuk 3 van TK25-001</naam>",
            "<begripCode>B</begripCode>", "<verwijzingNaam>Het ministerie</verwijzingNaam>",
            "<eventTijd>2025-10-20T11:59:00+02:00</eventTijd>", "<begripLabel>Woo 5.1.2e</begripLabel>",
            "<verwijzingNaam>TK25-001-3.eml</verwijzingNaam>",
            "<dekkingInTijdBegindatum>2025-10-20</dekkingInTijdBegindatum>",
        ] { #expect(reaction.contains(line), "\(line)") }
        let file = try #require(files["metadata/TK25-001-3.eml.mdto.xml"])
        #expect(file.contains("<omvang>11</omvang>") && file.contains("<begripCode>fmt/278</begripCode>"))
        #expect(file.contains(SummaryManifest.sha256(of: Array("From: a\n\nb\n".utf8))))
        let dossier = try #require(files["metadata/tk2025.mdto.xml"])
        #expect(dossier.components(separatedBy: "<bevatOnderdeel>").count == 1 + 10)
        #expect(dossier.contains("<begripLabel>Dossier</begripLabel>"))
    }

    @Test("S7: whatever a name holds, it is text, and the elements stand in the order of the schema")
    func wellFormed() throws {
        let files = try files(try world(settings(Self.hostile)))
        for (path, text) in files {
            #expect(!text.contains("<van>") && !text.unicodeScalars.contains("\u{1}"), "\(path)")
            let order = [
                "<identificatie>", "<naam>", "<aggregatieniveau>", "<omschrijving>", "<dekkingInTijd>", "<taal>",
                "<event>", "<waardering>", "<isOnderdeelVan>", "<bevatOnderdeel>", "<heeftRepresentatie>",
                "<archiefvormer>", "<beperkingGebruik>",
            ]
            let own = text.split(separator: "\n").filter { $0.hasPrefix("    <") && !$0.hasPrefix("    </") }
                .compactMap { line in order.firstIndex { line.dropFirst(4).hasPrefix($0) } }
            if !path.hasSuffix(".eml.mdto.xml") { #expect(own == own.sorted() && own.count > 4, "\(path)") }
        }
        #expect(files.values.contains { $0.contains("Ministerie &lt;van&gt; &amp; &quot;Zaken&quot; ") })
    }

    @Test(
        "S7: without organisation or appraisal it is refused with the keys; what was configured later counts for papers of before"
    )
    func needs() throws {
        let asOf = time("2025-11-20T00:00:00+01:00")
        for (settings, keys) in [
            (nil, ["[own] organisation", "[archive] appraisal"]),
            (SummarySettings(organisation: LocalizedText(nl: "A", en: "A")), ["[archive] appraisal"]),
            (SummarySettings(appraisal: .undecided), ["[own] organisation"]),
        ] {
            let world = try world(settings)
            #expect(throws: SummaryError.archiveNeeds(keys)) {
                try ArchiveMetadata(of: "tk2025", events: world.events, asOf: asOf)
            }
        }
        #expect(try files(try world(settings()), asOf: asOf)["metadata/tk2025.mdto.xml"] != nil)
    }
}
