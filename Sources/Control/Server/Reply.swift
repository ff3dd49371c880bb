/// The way back to a caller. It may be kept, and used from any queue; when the caller is gone, nothing happens.
///
/// A call is answered exactly once, by `finish` or `fail`; before that, a call with `more` takes any number of `next`.
/// A `Reply` that is let go unanswered answers MethodNotImplemented, so that no caller waits for ever.
public struct Reply: Sendable {
    private let box: ReplyBox

    init(_ box: ReplyBox) { self.box = box }

    /// Gives the last or only answer. Returns false when the call was already answered or the caller is gone.
    @discardableResult
    public func finish(_ parameters: JSONObject = [:]) -> Bool {
        box.send(ReplyMessage(parameters: parameters), isLast: true)
    }

    /// Gives the last or only answer from a value of Swift.
    ///
    /// - Throws: what encoding throws; the call then stays unanswered.
    @discardableResult
    public func finish(encoding value: some Encodable) throws -> Bool { finish(try Self.object(value)) }

    /// Gives one of many answers. A call without `more` is answered ExpectedMore instead, which ends it. Returns
    /// false when nothing further is wanted: the stream may stop.
    @discardableResult
    public func next(_ parameters: JSONObject) -> Bool {
        guard box.takesMore else {
            fail(.expectedMore)
            return false
        }
        return box.send(ReplyMessage(parameters: parameters, continues: true), isLast: false)
    }

    /// Gives one of many answers from a value of Swift.
    ///
    /// - Throws: what encoding throws; nothing is sent then.
    @discardableResult
    public func next(encoding value: some Encodable) throws -> Bool { next(try Self.object(value)) }

    /// Gives one of many answers as `next` does, and runs `body` on the server's queue once the client's socket has taken it:
    /// so a long stream waits for its reader. Where the caller goes first, it never runs.
    @discardableResult
    public func next(encoding value: some Encodable, whenTaken body: @escaping @Sendable () -> Void) throws -> Bool {
        guard box.takesMore else {
            fail(.expectedMore)
            return false
        }
        return box.send(
            ReplyMessage(parameters: try Self.object(value), continues: true), isLast: false, onTaken: body)
    }

    /// Ends the call with an error. Returns false when the call was already answered or the caller is gone.
    @discardableResult
    public func fail(_ error: VarlinkError) -> Bool { box.send(ReplyMessage(error), isLast: true) }

    /// Whether an answer would go nowhere: the call is answered, or the caller gone.
    public var isOver: Bool { box.isOver }

    /// Whether the caller still waits, or wanted no answer. The kernel is asked now, so a handler that was kept waiting
    /// does not begin what its caller has given up and may ask for again.
    public var isWanted: Bool { box.isWanted }

    /// Runs `body` once if the caller goes before the call is answered; at once if it has gone already. Never after
    /// the last answer. It runs on the server's queue; a second `onGone` takes the place of the first.
    public func onGone(_ body: @escaping @Sendable () -> Void) { box.onGone(body) }

    private static func object(_ value: some Encodable) throws -> JSONObject {
        guard case .object(let object) = try JSONValue(encoding: value) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "the parameters of a reply must be an object"))
        }
        return object
    }
}
