extension Call {
    /// Reads a message without its NUL.
    ///
    /// - Throws: `BadMessage` when it is no call.
    init(message: [UInt8], limits: JSONLimits) throws(BadMessage) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: message, limits: limits)
        } catch {
            throw BadMessage("not JSON: \(error)")
        }
        guard let object = value.object else { throw BadMessage("a call must be a JSON object") }
        guard case .string(let method) = object["method"] else { throw BadMessage("'method' must be a string") }
        var parameters = JSONObject()
        switch object["parameters"] {
        case nil, .null: break
        case .object(let given): parameters = given
        default: throw BadMessage("'parameters' must be an object")
        }
        self.init(
            method: method, parameters: parameters, more: try Self.option("more", of: object),
            oneway: try Self.option("oneway", of: object), upgrade: try Self.option("upgrade", of: object))
        guard !(oneway && more) else { throw BadMessage("'oneway' and 'more' exclude one another") }
    }

    private static func option(_ name: String, of object: JSONObject) throws(BadMessage) -> Bool {
        switch object[name] {
        case nil, .null: return false
        case .bool(let value): return value
        default: throw BadMessage("'\(name)' must be true or false")
        }
    }

    /// The call as a message with its NUL.
    var message: [UInt8] {
        var object: JSONObject = ["method": .string(method), "parameters": .object(parameters)]
        for (name, isSet) in [("more", more), ("oneway", oneway), ("upgrade", upgrade)] where isSet {
            object[name] = true
        }
        return JSONValue.object(object).bytes + [0]
    }
}

/// A message that is no call. Varlink has no error for that; `io.flagwatch` brings its own.
struct BadMessage: Error, Equatable {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    var error: VarlinkError {
        VarlinkError(name: "io.flagwatch.BadMessage", parameters: ["reason": .string(reason)])
    }
}
