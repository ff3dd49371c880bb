/// An entry on its way to people, with its key.
public struct OutgoingEntry: Hashable, Sendable {
    /// The 32 hex digits of C23.
    public var key: String
    /// Its fields.
    public var rendered: RenderedEntry

    /// A rendered entry under its key.
    public init(key: String, rendered: RenderedEntry) {
        self.key = key
        self.rendered = rendered
    }
}
