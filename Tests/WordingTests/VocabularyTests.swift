import Flagging
import Testing
import Wording

@Suite("Words for the ids of the ledger and of the configuration")
struct VocabularyTests {
    @Test(
        "Each step of the shipped ladder, and each that no ladder names, is known",
        arguments: [
            "check-mailbox", "repeat-same-channel", "call-contact", "inform-head", "read-reaction", "decide-next-step",
            "read-held-mail", "send-again", "check-export", "mend-mailbox", "check-clock", "retract-event",
            "mend-configuration",
        ])
    func steps(_ id: String) {
        #expect(Vocabulary.step.knows(id))
        #expect(Vocabulary.step.text(id, in: .nl) != Vocabulary.step.text(id, in: .en))
    }

    @Test("What the engine takes has words for people, spelling by spelling", arguments: WordList.allCases)
    func lists(_ list: WordList) {
        let vocabulary: Vocabulary =
            switch list {
            case .ground: .ground
            case .signal: .signal
            case .outcome: .outcome
            }
        #expect(vocabulary.ids == list.words)
        for spellings in list.spellings {
            let words = Set(spellings.map { vocabulary.text($0, in: .nl) })
            #expect(words.count == 1 && spellings.allSatisfy(vocabulary.knows), "\(spellings)")
        }
    }

    @Test(
        "Each outcome of the published history is known in both spellings",
        arguments: [
            "ontvangstbevestiging", "geen_overtreding", "verwijderd", "zichtbaarheid_beperkt", "community_note",
            "ander_kanaal", "algemene_toezegging", "aangepast_door_platform", "geen_reactie", "onbekend",
        ])
    func outcomes(_ id: String) {
        let hyphens = String(id.map { $0 == "_" ? "-" : $0 })
        #expect(Vocabulary.outcome.knows(id) && Vocabulary.outcome.knows(hyphens))
        #expect(Vocabulary.outcome.text(id, in: .nl) == Vocabulary.outcome.text(hyphens, in: .nl))
        #expect(Vocabulary.outcome.ids.contains(hyphens))
    }

    @Test("Each shipped tier, rung, channel, signal and ground is known")
    func shipped() {
        let tiers = ["ruim", "normaal", "verhoogd", "hoog", "verkiezingsdag", "na", "afronding"]
        #expect(tiers.allSatisfy(Vocabulary.tier.knows))
        #expect(["reminder", "due", "escalation-contact", "escalation-head"].allSatisfy(Vocabulary.rung.knows))
        #expect(["mail", "portal", "phone", "form", "urgent"].allSatisfy(Vocabulary.channel.knows))
        #expect(["media", "fact-checker", "government", "fellow-government"].allSatisfy(Vocabulary.signal.knows))
        #expect(Vocabulary.ground.text("invalid-vote", in: .nl) == "stem kan ongeldig worden")
        #expect(Vocabulary.ground.text("invalid_vote", in: .en) == "a vote may become invalid")
    }

    @Test("An id of a changed configuration is printed as it is", arguments: Vocabulary.allCases)
    func unknown(_ vocabulary: Vocabulary) {
        for language in Language.allCases {
            #expect(vocabulary.text("Ring_the-Bell", in: language) == "Ring_the-Bell")
            #expect(vocabulary.text("", in: language) == "")
        }
        #expect(!vocabulary.knows("Ring_the-Bell"))
    }

    @Test("No id stands twice in a list, and each is a plain word", arguments: Vocabulary.allCases)
    func distinct(_ vocabulary: Vocabulary) {
        #expect(Set(vocabulary.ids).count == vocabulary.ids.count)
        #expect(vocabulary.ids.allSatisfy { $0.wholeMatch(of: /[a-z-]+/) != nil })
    }
}
