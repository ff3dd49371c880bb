/// The page of rules as it is written: `systemd/man/flagwatch-rules.7`.
struct RulesPage {
    /// The rules by their numbers, with what each says.
    var rules: [String: String] = [:]
    /// The numbers that stand twice.
    var doubled: [String] = []
    /// The headings.
    var sections: [String] = []
    /// The tables by the first word of their heads, their rows without the head.
    var tables: [String: [[String]]] = [:]
    /// What stands at an item, by the item's head, for all of the page.
    var items: [String: String] = [:]

    init(_ source: String) {
        var item: String?
        var table: [[String]]?
        for line in source.split(separator: "\n").map(String.init) {
            if line == ".TS" {
                table = []
            } else if line == ".TE", let rows = table, rows.count > 1 {
                tables[rows[1][0]] = Array(rows.dropFirst(2))
                table = nil
            } else if table != nil {
                if !line.hasPrefix(".sp") {
                    table?.append(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
                }
            } else if line.hasPrefix(".Sh ") {
                sections.append(String(line.dropFirst(4)))
                item = nil
            } else if line.hasPrefix(".It ") {
                let head = String(line.dropFirst(4))
                if RuleNumbers.all(in: head) == [head] {
                    if rules[head] != nil { doubled.append(head) }
                    rules[head] = ""
                }
                item = head
                items[head] = ""
            } else if line == ".El" {
                item = nil
            } else if let item {
                items[item]?.append(line + "\n")
                rules[item]?.append(line + "\n")
            }
        }
    }
}
