import Testing

@testable import Configuration

/// K1: one broken file for each complaint, with the exact place and remedy.
@Suite("K1: every complaint says where, what, and what would be right")
struct ComplaintTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var sentence: String
        var text: String
        var expected: [String]
        var testDescription: String { sentence }

        init(_ sentence: String, _ text: String, _ expected: String...) {
            self.sentence = sentence
            self.text = text
            self.expected = expected
        }
    }

    /// The text is the whole of `etc/a.toml`, over the sample's shipped tables.
    @Test(
        "K1:", arguments: tiers + rungs + elections + calendars + platforms + mailboxes + mailboxNames + settings + toml
    )
    func complaint(_ broken: Case) throws {
        let loading = try Loading(system: ["a.toml": broken.text])
        #expect(loading.complaints() == broken.expected.map { "etc/a.toml:" + $0 })
    }

    static let tier = """
        [[tier]]
        name = "far"
        starts = "N 08:00"
        acknowledgement = "24h"
        reaction = "72h"
        next-step = "24h"
        repeat = "48h"
        take = "24h"
        quiet = "22:00-08:00"
        loud = "crit"
        ceiling = "alert"

        """
    static let durationRemedy = "write a number with s, m, h, d or w, such as \"30m\", \"1h30m\" or \"7d\""
    static let quietRemedy =
        "write two local times that leave a part of the day, such as \"22:00-08:00\", or leave it out for none"
    static let startsRemedy = "write N, E or R with ±days and a local time, such as \"E-7 08:00\", or \"P\""
    static let priorities =
        "known are \"emerg\", \"alert\", \"crit\", \"err\", \"warning\", \"notice\", \"info\", \"debug\""
    static let tokenRemedy = "use lower-case letters a-z, digits and hyphens only, at most 64"

    static let tiers: [Case] = [
        Case(
            "an unknown key is named with its nearest known key", tier.replacing(line: 5, with: "reacton = \"72h\""),
            "1: [[tier]] has no reaction; add reaction = \"24h\"",
            "5: unknown key reacton in [[tier]]; did you mean reaction?"),
        Case(
            "an unknown key that resembles none is answered with all keys", tier + "colour = \"red\"\n",
            "12: unknown key colour in [[tier]]; known keys are acknowledgement, ceiling, loud, name, next-step, "
                + "quiet, reaction, repeat, starts, take"),
        Case(
            "an unknown table at top level", "[[teir]]\nname = \"far\"\n",
            "1: unknown key teir in the file; did you mean tier?"),
        Case(
            "a duration without a unit", tier.replacing(line: 5, with: "reaction = \"72\""),
            "5: reaction in [[tier]] is \"72\", which is no duration; \(durationRemedy)"),
        Case(
            "a duration with an unknown unit", tier.replacing(line: 5, with: "reaction = \"72u\""),
            "5: reaction in [[tier]] is \"72u\", whose unit \"u\" is unknown; \(durationRemedy)"),
        Case(
            "a duration of zero", tier.replacing(line: 5, with: "reaction = \"0h\""),
            "5: reaction in [[tier]] is \"0h\", which is zero; write a time above zero"),
        Case(
            "a negative duration", tier.replacing(line: 5, with: "reaction = \"-72h\""),
            "5: reaction in [[tier]] is \"-72h\", which is negative; write a time above zero"),
        Case(
            "a duration that no clock can hold", tier.replacing(line: 5, with: "reaction = \"99999999999999999999w\""),
            "5: reaction in [[tier]] is \"99999999999999999999w\", which is more than 100 years; write a shorter time"),
        Case(
            "a number in place of a duration", tier.replacing(line: 5, with: "reaction = 72"),
            "5: reaction in [[tier]] is a whole number; write reaction = \"24h\""),
        Case(
            "repeat that is neither never nor a duration", tier.replacing(line: 7, with: "repeat = \"no\""),
            "7: repeat in [[tier]] is \"no\", which is no duration; \(durationRemedy)"),
        Case(
            "quiet hours without an end", tier.replacing(line: 9, with: "quiet = \"22:00\""),
            "9: quiet in [[tier]] is \"22:00\"; \(quietRemedy)"),
        Case(
            "quiet hours that end where they begin", tier.replacing(line: 9, with: "quiet = \"08:00-08:00\""),
            "9: quiet in [[tier]] is \"08:00-08:00\"; \(quietRemedy)"),
        Case(
            "quiet hours that hold all of the day", tier.replacing(line: 9, with: "quiet = \"00:00-24:00\""),
            "9: quiet in [[tier]] is \"00:00-24:00\"; \(quietRemedy)"),
        Case(
            "quiet hours that go on in the next tier for more than a day",
            Sample.tiers.replacing(line: 9, with: "quiet = \"08:01-08:00\"")
                .replacing(line: 17, with: "repeat = \"4h\"\nquiet = \"07:00-09:00\""),
            "18: quiet hours of tier far go on in tier near: in election ps2027 prompts wait for 1d59m from "
                + "2027-03-14T08:01:00+01:00; leave a part of each day in which people are told"),
        Case(
            "a start that is no point of the calendar", tier.replacing(line: 3, with: "starts = \"E-7\""),
            "3: starts in [[tier]] is \"E-7\"; \(startsRemedy)"),
        Case(
            "a priority that syslog does not know", tier.replacing(line: 10, with: "loud = \"critical\""),
            "10: loud in [[tier]] is \"critical\"; \(priorities)"),
        Case(
            "a misspelt priority", tier.replacing(line: 11, with: "ceiling = \"alrt\""),
            "11: ceiling in [[tier]] is \"alrt\"; did you mean alert? \(priorities)"),
        Case(
            "a tier's name with a blank", tier.replacing(line: 2, with: "name = \"Far away\""),
            "2: name in [[tier]] is \"Far away\"; \(tokenRemedy)"),
        Case(
            "two tiers of one name", Sample.tiers.replacing(line: 12, with: "name = \"far\""),
            "12: tier far is there already, at etc/a.toml:2; give it another name, or remove one"),
        Case(
            "a tier that loosens before the polls close", Sample.tiers.replacing(line: 15, with: "reaction = \"4d\""),
            "15: tier near loosens reaction to 4d after 3d in tier far; allowances may only tighten until P: "
                + "write \"3d\" or less"),
        Case(
            "tiers out of order, to be seen without an election",
            Sample.tiers.replacing(line: 3, with: "starts = \"E-1 08:00\""),
            "13: tier near starts at E-2 08:00, not after tier far at E-1 08:00; order the tiers by their starts"),
        Case(
            "tiers out of order in every election", Sample.tiers.replacing(line: 3, with: "starts = \"R 08:00\""),
            "13: tier near starts at E-2 08:00, not after tier far at R 08:00 in election ps2027: "
                + "2027-03-26T08:00:00+01:00, then 2027-03-15T08:00:00+01:00; order the tiers by their starts"),
        Case(
            "a tier that is no array of tables", "[tier]\nname = \"far\"\n",
            "1: tier in the file is a table; write [[tier]]"),
    ]

    static let rungs: [Case] = [
        Case(
            "rungs out of order", Sample.rungs.replacing(line: 3, with: "at = \"150%\""),
            "11: rung due at 100% does not come after rung reminder at 150%; order the rungs by rising percentage"),
        Case(
            "two rungs at one percentage", Sample.rungs.replacing(line: 3, with: "at = \"100.0%\""),
            "11: rung due at 100% does not come after rung reminder at 100%; order the rungs by rising percentage"),
        Case(
            "no rung at the deadline", Sample.rungs.replacing(line: 11, with: "at = \"110%\""),
            "1: no rung is at 100%, which is the deadline; add a rung with at = \"100%\""),
        Case(
            "a percentage without its sign", Sample.rungs.replacing(line: 3, with: "at = \"75\""),
            "3: at in [[rung]] is \"75\"; write a percentage of the allowance above zero, such as \"75%\" or \"150%\""),
        Case(
            "an unknown role", Sample.rungs.replacing(line: 7, with: "role = \"on-cal\""),
            "7: rung reminder asks role on-cal, which is unknown; did you mean on-call? known are on-call"),
        Case(
            "two rungs of one name", Sample.rungs.replacing(line: 10, with: "name = \"reminder\""),
            "1: no rung is at 100%, which is the deadline; add a rung with at = \"100%\"",
            "10: rung reminder is there already, at etc/a.toml:2; give it another name, or remove one"),
        Case(
            "a step that is a sentence", Sample.rungs.replacing(line: 5, with: "step = \"Check the mailbox!\""),
            "5: step in [[rung]] is \"Check the mailbox!\"; \(tokenRemedy)"),
        Case(
            "two roles of one id", Sample.roles + Sample.roles,
            "5: role on-call is there already, at etc/a.toml:2; give it another name, or remove one"),
        Case(
            "a role named in one language",
            Sample.roles.replacing(line: 2, with: "id = \"mayor\"")
                .replacing(line: 3, with: "name = { nl = \"burgemeester\" }"),
            "3: name has no en; add en = \"…\""),
    ]
}
