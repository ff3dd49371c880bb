/// A value of a TOML file with its places.
package struct Node {
    /// The kinds of TOML that configuration knows. Dates and times are written as strings here, so a native one is
    /// only ever the subject of a complaint.
    package enum Value {
        case string(String)
        case integer(Int)
        case float(Double)
        case boolean(Bool)
        case dateOrTime
        case array([Node])
        case table([String: Node])

        /// What a complaint calls it.
        var kindName: String {
            switch self {
            case .string: "a string"
            case .integer: "a whole number"
            case .float: "a fraction"
            case .boolean: "true or false"
            case .dateOrTime: "a date or time without quotes"
            case .array: "an array"
            case .table: "a table"
            }
        }
    }

    /// The value.
    package var value: Value
    /// Where the key or the table header stands.
    package var keyPlace: Place
    /// Where the value begins.
    package var place: Place
}
