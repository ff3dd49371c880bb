/// An entry as it was read back: all its fields, and where and when it stands.
public struct JournalRecord: Hashable, Sendable {
    /// One field as read: a name, which may begin with `_`, and its bytes.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value's bytes.
        public let value: [UInt8]

        /// A field of that name and value.
        public init(name: String, value: [UInt8]) {
            self.name = name
            self.value = value
        }
    }

    /// The fields in the journal's order; a name may occur more than once.
    public let fields: [Field]
    /// When journald took it: microseconds since 1970, by the wall clock of then.
    public let realtimeMicroseconds: Int64
    /// Its place, which outlives rotation: the start of a later ``JournalFollower``.
    public let cursor: String

    /// A record of these fields.
    public init(fields: [Field], realtimeMicroseconds: Int64, cursor: String) {
        self.fields = fields
        self.realtimeMicroseconds = realtimeMicroseconds
        self.cursor = cursor
    }

    /// All values of a field, as bytes.
    public func values(of name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }

    /// The first value of a field as text; nil where the field is missing or is not UTF-8.
    public func text(of name: JournalFieldName) -> String? { text(of: name.description) }

    /// The first value of a field that journald added, as text.
    public func text(of name: TrustedFieldName) -> String? { text(of: name.rawValue) }

    /// The user who wrote it, as the kernel told journald.
    public var uid: UInt32? { text(of: .uid).flatMap { UInt32($0) } }

    /// The process that wrote it, as the kernel told journald.
    public var pid: Int32? { text(of: .pid).flatMap { Int32($0) } }

    private func text(of name: String) -> String? {
        guard let field = fields.first(where: { $0.name == name }) else { return nil }
        return String(validating: field.value, as: UTF8.self)
    }
}
