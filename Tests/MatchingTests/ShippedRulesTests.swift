import Flagging
import Testing

@testable import Matching

@Suite("The shipped platforms")
struct ShippedRulesTests {
    @Test("Five platforms, with their channels, none with an address or a verified sample")
    func channels() throws {
        let channels = Dictionary(
            uniqueKeysWithValues: try ShippedRules.platforms().map { ($0.id, $0.channels.map(\.id)) })
        #expect(
            channels == [
                "x": ["mail", "urgent", "phone"], "meta": ["portal", "phone"], "google": ["form", "phone"],
                "tiktok": ["mail", "phone"], "snapchat": ["mail", "phone"],
            ])
        for platform in try ShippedRules.platforms() {
            #expect(platform.channels.allSatisfy { $0.addresses.isEmpty })
            #expect(!platform.verifiedSample)
            #expect(!platform.domains.isEmpty && platform.domains.allSatisfy { DomainName($0) != nil })
        }
    }

    @Test("Every platform has a rule for a receipt, a reaction, a question and another channel; every id is one rule's")
    func kinds() throws {
        var ids: Set<String> = []
        for platform in try ShippedRules.platforms() {
            #expect(Set(platform.rules.map(\.kind)).isSuperset(of: [.receipt, .reaction, .question, .notAccepted]))
            for id in platform.rules.map(\.id) + platform.references.map(\.id) {
                #expect(ids.insert(id).inserted, "\(id) stands twice")
            }
        }
    }

    @Test("R2: no shipped rule decides by a subject alone, and no receipt's own words speak of a decision")
    func bodies() throws {
        for rule in try ShippedRules.platforms().flatMap(\.rules) {
            #expect(!rule.body.isEmpty, "\(rule.id)")
            guard rule.kind == .receipt else { continue }
            let stems = try ShippedRules.decisionStems().map(FoldedText.init)
            for phrase in rule.body { #expect(!stems.contains(where: FoldedText(phrase).contains), "\(phrase)") }
            // A phrase of one short word would be found anywhere.
            #expect(!rule.subject.isEmpty || rule.body.allSatisfy { $0.utf8.count >= 10 }, "\(rule.id)")
        }
    }
}
