/// One field of an entry to be written: a checked name, and a value of any bytes.
public struct JournalField: Hashable, Sendable {
    /// The field's name.
    public let name: JournalFieldName
    /// The value: any bytes, line feeds and NUL included. May be empty.
    public let value: [UInt8]

    /// A field with any bytes for its value.
    public init(_ name: JournalFieldName, bytes value: [UInt8]) {
        self.name = name
        self.value = value
    }

    /// A field with text for its value, written as UTF-8.
    public init(_ name: JournalFieldName, _ value: String) {
        self.init(name, bytes: Array(value.utf8))
    }

    /// `NAME=value`, as libsystemd takes it in both directions.
    var assignment: [UInt8] { Array(name.description.utf8) + [0x3D] + value }
}
