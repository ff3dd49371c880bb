/// A place of the tree that an encoder fills, before it becomes a `JSONValue`. A class, because `Encoder` hands out
/// containers for one place several times.
final class JSONNode {
    enum Content {
        case nothing
        case leaf(JSONValue)
        case array([JSONNode])
        case object([(name: String, node: JSONNode)])
    }

    var content = Content.nothing

    /// The finished value; a place that was never filled is an empty object, as Foundation has it.
    var value: JSONValue {
        switch content {
        case .nothing: .object(JSONObject())
        case .leaf(let value): value
        case .array(let nodes): .array(nodes.map(\.value))
        case .object(let members):
            .object(JSONObject(members.map { JSONObject.Member(name: $0.name, value: $0.node.value) }))
        }
    }

    func becomeObject() { if case .object = content {} else { content = .object([]) } }
    func becomeArray() { if case .array = content {} else { content = .array([]) } }

    func member(_ name: String) -> JSONNode {
        let node = JSONNode()
        if case .object(var members) = content {
            content = .nothing  // gives up the only other reference, so that appending does not copy
            members.append((name, node))
            content = .object(members)
        }
        return node
    }

    func element() -> JSONNode {
        let node = JSONNode()
        if case .array(var nodes) = content {
            content = .nothing
            nodes.append(node)
            content = .array(nodes)
        }
        return node
    }

    var count: Int { if case .array(let nodes) = content { nodes.count } else { 0 } }
}
