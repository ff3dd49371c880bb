/// K3: how a table of the administrator's comes over the shipped one of its name. Key by key: what both have is settled by
/// the administrator's, lists grow, and the tables of a list meet by their ids. `replace = true` takes the shipped one's
/// place whole. So one address is one line.
struct Overlay {
    /// What names a table: `id`, or `path` of a mailbox.
    let name: String
    let complaints: Complaints

    /// The lower tables in their order, each under the upper one of its name, then those that are new.
    func merged(_ upper: [Node], over lower: [Node]) -> [Node] {
        var rest = upper
        let kept = lower.map { node -> Node in
            guard let id = id(node), let place = rest.firstIndex(where: { self.id($0) == id }) else { return node }
            return merged(rest.remove(at: place), over: node)
        }
        return kept + rest.map(plain)
    }

    private func merged(_ upper: Node, over lower: Node) -> Node {
        guard case .table(let top) = upper.value, case .table(let bottom) = lower.value, !isWhole(top) else {
            return plain(upper)
        }
        var result = upper
        result.value = .table(bottom.merging(withoutReplace(top)) { merged(key: $1, over: $0) })
        return result
    }

    private func merged(key upper: Node, over lower: Node) -> Node {
        switch (upper.value, lower.value) {
        case (.table, .table): return merged(upper, over: lower)
        case (.array(let top), .array(let bottom)):
            var result = upper
            if (top + bottom).allSatisfy(isTable) {
                result.value = .array(merged(top, over: bottom))
            } else if (top + bottom).allSatisfy({ text($0) != nil }) {
                // A word that stands in both stands once; domains, addresses and phrases have no case.
                let known = Set(bottom.compactMap { text($0)?.lowercased() })
                result.value = .array(bottom + top.filter { !known.contains(text($0)?.lowercased() ?? "") })
            }
            return result
        default: return upper
        }
    }

    private func id(_ node: Node) -> String? {
        guard case .table(let nodes) = node.value else { return nil }
        return (nodes[name] ?? nodes["id"]).flatMap(text)
    }

    private func isTable(_ node: Node) -> Bool {
        if case .table = node.value { return true }
        return false
    }

    private func text(_ node: Node) -> String? {
        if case .string(let text) = node.value { return text }
        return nil
    }

    private func isWhole(_ nodes: [String: Node]) -> Bool {
        if case .boolean(true)? = nodes["replace"]?.value { return true }
        return false
    }

    private func plain(_ node: Node) -> Node {
        guard case .table(let nodes) = node.value else { return node }
        var result = node
        result.value = .table(withoutReplace(nodes))
        return result
    }

    private func withoutReplace(_ nodes: [String: Node]) -> [String: Node] {
        var nodes = nodes
        if let replace = nodes.removeValue(forKey: "replace") {
            if case .boolean = replace.value { return nodes }
            complaints.add(
                replace.place, "replace is \(replace.value.kindName)",
                "write replace = true to take the place of the shipped one, or leave it out")
        }
        return nodes
    }
}
