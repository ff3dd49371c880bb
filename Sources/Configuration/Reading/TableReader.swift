import Flagging

/// Reads the keys of one table, and complains of those that nobody asked for.
///
/// Each reading function returns nil after a complaint, or where an optional key is absent; so a caller that gets nil
/// for a required key needs to say nothing more.
package final class TableReader {
    /// What complaints call the table, `[[tier]]`.
    package let title: String
    /// Where its header stands.
    package let place: Place
    /// Where complaints go.
    package let complaints: Complaints
    private let nodes: [String: Node]
    private var asked: Set<String> = []
    /// Whether a value of this table was refused.
    package private(set) var isRefused = false

    /// A reader of a table node.
    package init(_ title: String, nodes: [String: Node], place: Place, complaints: Complaints) {
        self.title = title
        self.nodes = nodes
        self.place = place
        self.complaints = complaints
    }

    /// Adds a complaint about this table.
    package func refuse(_ place: Place, _ problem: String, _ remedy: String) {
        isRefused = true
        complaints.add(place, problem, remedy)
    }

    /// Notes that something inside this table was refused.
    package func markRefused() { isRefused = true }

    /// Whether the key stands in the table; asking makes it a known key.
    package func has(_ key: String) -> Bool { node(key) != nil }

    /// The value of a key as it stands.
    package func node(_ key: String) -> Node? {
        asked.insert(key)
        return nodes[key]
    }

    /// The value of a key; a complaint where a required one is absent.
    package func node(_ key: String, like example: String?) -> Node? {
        if let node = node(key) { return node }
        if let example { refuse(place, "\(title) has no \(key)", "add \(key) = \(example)") }
        return nil
    }

    /// Call last: every key that was not asked for is unknown (K1).
    package func finish() {
        for (key, node) in nodes.sorted(by: { $0.key < $1.key }) where !asked.contains(key) {
            refuse(node.keyPlace, "unknown key \(key) in \(title)", remedy(forUnknown: key))
        }
    }

    private func remedy(forUnknown key: String) -> String {
        // In TOML a key below a header belongs to that table: the trap that everybody steps into once.
        if Scalars.topLevelKeys.contains(key) { return "move it above the first [table] of the file" }
        if let near = Spelling.nearest(to: key, among: asked) { return "did you mean \(near)?" }
        return "known keys are \(asked.sorted().joined(separator: ", "))"
    }

    // MARK: Tables in the table

    /// A table under a key, `trust = { … }` or `[own]`.
    package func table(_ key: String, like example: String? = nil) -> TableReader? {
        guard let node = node(key, like: example) else { return nil }
        guard case .table(let nodes) = node.value else {
            wrongType(node, key, "write \(key) = \(example ?? "{ … }")")
            return nil
        }
        return TableReader(key, nodes: nodes, place: node.keyPlace, complaints: complaints)
    }

    /// The tables of `[[key]]`, in order.
    package func tables(_ key: String, title: String? = nil) -> [TableReader] {
        guard let node = node(key) else { return [] }
        let title = title ?? "[[\(key)]]"
        guard case .array(let elements) = node.value else {
            wrongType(node, key, "write \(title)")
            return []
        }
        return elements.compactMap { element in
            guard case .table(let nodes) = element.value else {
                wrongType(element, key, "write \(title)")
                return nil
            }
            return TableReader(title, nodes: nodes, place: element.keyPlace, complaints: complaints)
        }
    }

    /// Refuses a value of the wrong type.
    package func wrongType(_ node: Node, _ key: String, _ remedy: String) {
        refuse(node.place, "\(key) in \(title) is \(node.value.kindName)", remedy)
    }
}
