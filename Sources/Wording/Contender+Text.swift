public import Flagging

extension Contender {
    /// A line of `explain` (C13): `venster “verhoogd” vanaf wo 22 okt 08:00: 36 h, dus do 23 okt 20:00`, and
    /// whether it is the one that decides.
    public func text(decides: Bool, in language: Language, zone: ZoneTable) -> String {
        Self.text(
            tier: tier, from: from, allowanceSeconds: allowanceSeconds, decides: decides, in: language, zone: zone)
    }

    /// The same line from its parts, where they came over the control socket.
    public static func text(
        tier: String, from: Instant, allowanceSeconds: Int64, decides: Bool, in language: Language, zone: ZoneTable
    ) -> String {
        let name = Vocabulary.tier.text(tier, in: language)
        let start = from.localText(in: zone, language: language)
        let end = (from + allowanceSeconds).localText(in: zone, language: language)
        let allowance = Elapsed(allowanceSeconds).text(in: language)
        switch language {
        case .nl:
            return "venster “\(name)” vanaf \(start): \(allowance), dus \(end)" + (decides ? " – dit geldt" : "")
        case .en:
            return "window “\(name)” from \(start): \(allowance), so \(end)" + (decides ? " – this decides" : "")
        }
    }
}
