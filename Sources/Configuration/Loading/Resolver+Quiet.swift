import Flagging

extension Resolver {
    /// The longest that prompts may wait (K1): a person is asked at least once a day.
    private static let longestSeconds: Int64 = 86_400

    /// K1: a tier's quiet hours leave a part of the day, but those of tiers that follow each other may join: 08:00-20:00
    /// until a tier ends at eight, and 20:00-08:00 in the next.
    func checkQuiet(_ elections: [Election]) {
        guard !layer.hasRefusedTiers, complaints.isEmpty else { return }
        for election in elections {
            for (index, tier) in election.tiers.enumerated().dropFirst() {
                guard let quiet = layer.tiers[index].quiet,
                    let span = election.tiers[index - 1].quiet?.span(holding: tier.begins - 1, in: election.zone)
                else { continue }
                let begins = index > 1 ? max(span.lowerBound, election.tiers[index - 1].begins) : span.lowerBound
                // Debug is below every priority that is loud.
                let seconds = election.release(of: begins, priority: .debug) - begins
                guard seconds > Self.longestSeconds else { continue }
                complaints.add(
                    quiet.place,
                    "quiet hours of tier \(layer.tiers[index - 1].name.value) go on in tier \(tier.name): in election "
                        + "\(election.id) prompts wait for \(DurationText.text(seconds)) from "
                        + begins.rfc3339(in: election.zone),
                    "leave a part of each day in which people are told")
            }
        }
    }
}
