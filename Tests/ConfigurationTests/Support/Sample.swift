/// Small tables without a fault, for tests that break one thing.
enum Sample {
    static let tiers = """
        [[tier]]
        name = "far"
        starts = "N 08:00"
        acknowledgement = "24h"
        reaction = "72h"
        next-step = "24h"
        repeat = "48h"
        take = "24h"
        quiet = "22:00-08:00"

        [[tier]]
        name = "near"
        starts = "E-2 08:00"
        acknowledgement = "1h"
        reaction = "3h"
        next-step = "2h"
        repeat = "4h"
        take = "2h"

        [[tier]]
        name = "after"
        starts = "P"
        acknowledgement = "12h"
        reaction = "24h"
        next-step = "24h"
        repeat = "never"
        take = "24h"
        ceiling = "notice"

        """

    static let rungs = """
        [[rung]]
        name = "reminder"
        at = "75%"
        priority = "notice"
        step = "check-mailbox"
        own-step = "read-reaction"
        role = "on-call"

        [[rung]]
        name = "due"
        at = "100%"
        priority = "warning"
        step = "repeat-same-channel"
        own-step = "decide-next-step"
        role = "on-call"

        """

    static let roles = """
        [[role]]
        id = "on-call"
        name = { nl = "piket", en = "on-call" }

        """

    static let platform = """
        [[platform]]
        id = "x"
        name = "X"
        domains = ["x.com"]
        [[platform.channel]]
        id = "mail"
        separate-receipt = false

        """

    static let election = """
        [[election]]
        id = "ps2027"
        code = "PS27"
        name = { nl = "Verkiezing", en = "Election" }
        zone = "Europe/Amsterdam"
        nomination = "2027-02-01"
        polling = [{ day = "2027-03-17", opens = "07:30", closes = "21:00" }]
        result = "2027-03-26"

        """

    /// A shipped folder with everything in it.
    static let shipped = [
        "urgency.toml": tiers + rungs + roles, "platforms/x.toml": platform, "elections/ps2027.toml": election,
    ]
}

extension String {
    /// The text with one line replaced, counted from 1.
    func replacing(line: Int, with text: String) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[line - 1] = text
        return lines.joined(separator: "\n")
    }

    /// The text without one line, counted from 1.
    func removing(line: Int) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.remove(at: line - 1)
        return lines.joined(separator: "\n")
    }
}
