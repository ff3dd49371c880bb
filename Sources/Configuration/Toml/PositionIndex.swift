/// Where each table header, key and value of a TOML file stands.
///
/// TOMLKit knows line and column of syntax errors only; every other complaint takes its place from here (K1).
struct PositionIndex: Hashable, Sendable {
    /// One step of a path into a document.
    enum Step: Hashable, Sendable {
        /// A key of a table.
        case key(String)
        /// An element of an array, or of an array of tables.
        case index(Int)
    }

    /// A place in a text.
    struct Position: Hashable, Sendable {
        /// Counted from 1.
        var line: Int
        /// In Unicode scalars, counted from 1.
        var column: Int
    }

    /// Where the key stands that names a value, or the header that opens a table.
    var keys: [[Step]: Position] = [:]
    /// Where a value begins. Tables opened by a header have none.
    var values: [[Step]: Position] = [:]
    /// Where a string holds an escaped NUL, which a C string would end at.
    var nulls: [Position] = []
    /// Where the header of a table has no name at its beginning, if one has none.
    var nameless: Position?
    /// Where something stands deeper than `deepest`, if anything does.
    var tooDeep: Position?

    /// Steps of a path. Configuration needs six; without a bound a dotted key of a megabyte costs stack and memory.
    static let deepest = 64

    /// Where to point for a path: at its header or key, else at its value.
    func key(_ path: [Step]) -> Position? { keys[path] ?? values[path] }
    /// Where the value of a path begins, else its header or key.
    func value(_ path: [Step]) -> Position? { values[path] ?? keys[path] }
}
