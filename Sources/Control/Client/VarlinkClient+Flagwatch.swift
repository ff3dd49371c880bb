extension VarlinkClient {
    /// Makes a call of `io.flagwatch`.
    ///
    /// - Throws: `FlagwatchError` for the interface's own errors, `VarlinkError` for others, else `ClientError`.
    public func call<FlagCall: FlagwatchCall>(_ call: FlagCall) throws -> FlagCall.Answer {
        try Self.decode(try json(of: call))
    }

    /// Makes a call of `io.flagwatch` and returns its answer as it came: what `--json` prints.
    public func json(of call: some FlagwatchCall) throws -> JSONObject {
        do {
            return try Self.naming { try self.call(type(of: call).method, try Self.parameters(call)) }
        } catch let error as ClientError where type(of: call).isDeed {
            throw error.afterDeed
        }
    }

    /// Makes a call of `io.flagwatch` that answers many times; see `stream(_:_:_:)`.
    public func stream<FlagCall: FlagwatchCall>(
        _ call: FlagCall, _ body: (FlagCall.Answer) throws -> Bool
    ) throws {
        try Self.naming {
            try stream(FlagCall.method, try Self.parameters(call)) { try body(Self.decode($0)) }
        }
    }

    private static func parameters(_ call: some FlagwatchCall) throws -> JSONObject {
        try JSONValue(encoding: call).object ?? [:]
    }

    private static func decode<Answer: Decodable>(_ object: JSONObject) throws -> Answer {
        do {
            return try JSONValue.object(object).decode()
        } catch let error as DecodingError {
            throw ClientError.protocolError(reason: "\(error)")
        }
    }

    private static func naming<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as VarlinkError {
            if let known = FlagwatchError(error) { throw known }
            throw error
        }
    }
}
