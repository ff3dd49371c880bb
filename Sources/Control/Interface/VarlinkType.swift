/// A type of the Varlink interface language (varlink.org/Interface-Definition).
public indirect enum VarlinkType: Sendable, Equatable {
    /// `bool`.
    case bool
    /// `int`, 64 bits with sign.
    case int
    /// `float`.
    case float
    /// `string`.
    case string
    /// `object`: any object.
    case object
    /// `any`: any value.
    case any
    /// `[]T`.
    case array(VarlinkType)
    /// `[string]T`.
    case map(VarlinkType)
    /// `?T`: may be null or absent.
    case optional(VarlinkType)
    /// A type declared by that name.
    case named(String)
    /// A structure.
    case structure([Field])
    /// One of these words.
    case enumeration([String])

    /// A field of a structure, or a parameter.
    public struct Field: Sendable, Equatable {
        /// Its name.
        public let name: String
        /// Its type.
        public let type: VarlinkType

        /// A field.
        public init(name: String, type: VarlinkType) {
            self.name = name
            self.type = type
        }
    }
}
