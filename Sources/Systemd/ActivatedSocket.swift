/// A listening socket that the service manager passed.
public struct ActivatedSocket: Hashable, Sendable {
    /// The name from `FileDescriptorName=`; `unknown` where none was given.
    public let name: String
    /// The descriptor: the receiver's to close. Close-on-exec is set; whether it blocks is the unit's choice.
    public let descriptor: Int32

    /// A passed socket.
    public init(name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
    }
}
