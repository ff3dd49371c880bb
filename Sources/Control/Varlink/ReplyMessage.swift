/// A reply as it goes over the socket.
struct ReplyMessage: Sendable, Equatable {
    var parameters: JSONObject = [:]
    var continues = false
    var error: String?

    init(parameters: JSONObject, continues: Bool = false) {
        self.parameters = parameters
        self.continues = continues
    }

    init(_ error: VarlinkError) {
        self.error = error.name
        parameters = error.parameters
    }

    /// Reads a message without its NUL.
    init(message: [UInt8], limits: JSONLimits) throws(BadMessage) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: message, limits: limits)
        } catch {
            throw BadMessage("not JSON: \(error)")
        }
        guard let object = value.object else { throw BadMessage("a reply must be a JSON object") }
        switch object["parameters"] {
        case nil, .null: break
        case .object(let given): parameters = given
        default: throw BadMessage("'parameters' must be an object")
        }
        switch object["error"] {
        case nil, .null: break
        case .string(let name): error = name
        default: throw BadMessage("'error' must be a string")
        }
        switch object["continues"] {
        case nil, .null: break
        case .bool(let value): continues = value
        default: throw BadMessage("'continues' must be true or false")
        }
    }

    /// The reply as a message with its NUL.
    var message: [UInt8] {
        var object = JSONObject()
        if let error { object["error"] = .string(error) }
        object["parameters"] = .object(parameters)
        if continues { object["continues"] = true }
        return JSONValue.object(object).bytes + [0]
    }
}
