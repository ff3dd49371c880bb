/// The parameters of a method of `io.flagwatch`, and what it answers.
public protocol FlagwatchCall: Codable, Sendable {
    /// The parameters of the reply.
    associatedtype Answer: Codable & Sendable
    /// The method's name without the interface's.
    static var shortMethod: String { get }
    /// Whether it changes something, so that to make it twice is not the same as once.
    static var isDeed: Bool { get }
}

extension FlagwatchCall {
    /// Most only look.
    public static var isDeed: Bool { false }

    /// The qualified name of the method.
    public static var method: String { "\(FlagwatchInterface.name).\(shortMethod)" }
}
