extension InterfaceDefinition {
    /// The path of the first parameter of a call that does not fit (`urls[2]`), or nil when all do.
    ///
    /// A parameter that the method does not declare does not fit either: a mistyped name must not pass unseen.
    public func misfit(ofCall method: String, parameters: JSONObject) -> String? {
        methods[method].flatMap { misfit(parameters, $0.input, path: "") }
    }

    /// The path of the first member of a reply that does not fit, or nil when all do.
    public func misfit(ofReply method: String, parameters: JSONObject) -> String? {
        methods[method].flatMap { misfit(parameters, $0.output, path: "") }
    }

    /// The path of the first member of an error's parameters that does not fit, or nil when all do.
    public func misfit(ofError error: String, parameters: JSONObject) -> String? {
        errors[error].flatMap { misfit(parameters, $0, path: "") }
    }

    private func misfit(_ object: JSONObject, _ fields: [VarlinkType.Field], path: String) -> String? {
        for field in fields {
            let value = object[field.name] ?? .null
            if let misfit = misfit(value, field.type, path: path + field.name) { return misfit }
        }
        let stranger = object.members.first { member in !fields.contains { $0.name == member.name } }
        return stranger.map { path + $0.name }
    }

    private func misfit(_ value: JSONValue, _ type: VarlinkType, path: String) -> String? {
        switch (type, value) {
        case (.optional(_), .null), (.any, _), (.bool, .bool), (.int, .integer), (.float, .integer), (.float, .double),
            (.string, .string), (.object, .object):
            return nil
        case (.optional(let wrapped), _): return misfit(value, wrapped, path: path)
        case (.named(let name), _): return types[name].flatMap { misfit(value, $0, path: path) }
        case (.array(let element), .array(let elements)):
            for (index, item) in elements.enumerated() {
                if let misfit = misfit(item, element, path: "\(path)[\(index)]") { return misfit }
            }
            return nil
        case (.map(let element), .object(let object)):
            for member in object.members {
                if let misfit = misfit(member.value, element, path: "\(path)[\(member.name)]") { return misfit }
            }
            return nil
        case (.structure(let fields), .object(let object)): return misfit(object, fields, path: path + ".")
        case (.enumeration(let words), .string(let word)): return words.contains(word) ? nil : path
        default: return path
        }
    }
}
