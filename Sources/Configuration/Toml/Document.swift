import TOMLKit

/// One TOML file: its root table with places, or the complaint that it is none.
package enum Document {
    /// More than any configuration needs; a larger file is a mistake, and deep nesting costs stack.
    static let largestFileBytes = 1 << 20

    /// Reads a file's bytes; nil after a complaint.
    package static func root(of bytes: [UInt8], file: String, complaints: Complaints) -> Node? {
        guard let text = text(of: bytes, file: file, complaints: complaints) else { return nil }
        let index = PositionScanner.index(of: text)
        // The parser takes it for granted that a header begins with a name, and ends the process where it does not.
        if let nameless = index.nameless {
            complaints.add(
                Place(file: file, line: nameless.line, column: nameless.column),
                "the header of a table does not begin with a name", "write a name between the brackets, such as [own]")
            return nil
        }
        // It goes down into itself at each level, and overflows the stack before it counts them.
        if let deep = index.tooDeep {
            complaints.add(
                Place(file: file, line: deep.line, column: deep.column), "is nested too deeply",
                "use the tables of the documentation; none is deeper than six levels")
            return nil
        }
        do {
            let table = try TOMLTable(string: text)
            // TOMLKit never frees a table; emptying it gives back nearly all of its memory at each reload.
            defer { table.clear() }
            for null in index.nulls {
                complaints.add(
                    Place(file: file, line: null.line, column: null.column), "a string holds the character NUL",
                    "leave it out")
            }
            // The parser hands strings over as C strings, which end at NUL: nothing may be taken from such a file.
            guard index.nulls.isEmpty else { return nil }
            return node(of: table.tomlValue, path: [], index: index, file: file)
        } catch let error as TOMLParseError {
            let (line, message) = (error.source.begin.line, sentence(error.description))
            let slip = Slip(on: lineText(line, of: text), message: message)
            complaints.add(
                Place(file: file, line: line, column: error.source.begin.column),
                slip?.problem ?? "TOML syntax: \(message)",
                slip?.remedy ?? "compare the line with the shipped files: text stands in quotes, a list in [ ]")
        } catch {
            complaints.add(Place(file: file, line: 0), "cannot be read as TOML: \(error)", "correct it")
        }
        return nil
    }

    /// Bytes to text. TOML is UTF-8, and NUL would silently cut the text short on its way to the parser.
    private static func text(of bytes: [UInt8], file: String, complaints: Complaints) -> String? {
        guard bytes.count <= largestFileBytes else {
            complaints.add(
                Place(file: file, line: 0), "is larger than \(largestFileBytes) bytes", "split it, or remove it")
            return nil
        }
        if let null = bytes.firstIndex(of: 0) {
            complaints.add(
                Place(file: file, line: line(of: null, in: bytes)), "holds the character NUL", "remove it")
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            complaints.add(
                Place(file: file, line: line(of: firstMalformed(in: bytes), in: bytes)), "is not UTF-8",
                "save the file as UTF-8")
            return nil
        }
        return text
    }

    /// A line, counted from 1. The parser gives the end of a file the line after the last.
    private static func lineText(_ number: Int, of text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let index = lines.indices.last.map({ min(max(0, number - 1), $0) }) else { return "" }
        return String(lines[index])
    }

    private static func firstMalformed(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return min(offset, bytes.count)
    }

    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == Ascii.lineFeed }
    }

    /// The parser's message without its full stop and line breaks, so that it fits a complaint.
    private static func sentence(_ message: String) -> String {
        let line = String(message.map { $0.isNewline ? " " : $0 })
        return line.hasSuffix(".") ? String(line.dropLast()) : line
    }

    private static func node(
        of value: TOMLValue, path: [PositionIndex.Step], index: PositionIndex, file: String
    ) -> Node {
        func place(_ position: PositionIndex.Position?) -> Place {
            Place(file: file, line: position?.line ?? (path.isEmpty ? 0 : 1), column: position?.column)
        }
        return Node(
            value: converted(value, path: path, index: index, file: file), keyPlace: place(index.key(path)),
            place: place(index.value(path)))
    }

    private static func converted(
        _ value: TOMLValue, path: [PositionIndex.Step], index: PositionIndex, file: String
    ) -> Node.Value {
        if let string = value.string { return .string(string) }
        if let integer = value.int { return .integer(integer) }
        if let boolean = value.bool { return .boolean(boolean) }
        if let double = value.double { return .float(double) }
        if let array = value.array {
            let nodes = array.enumerated().map { number, element in
                node(of: element.tomlValue, path: path + [.index(number)], index: index, file: file)
            }
            return .array(nodes)
        }
        if let table = value.table {
            var nodes: [String: Node] = [:]
            for key in table.keys {
                guard let element = table[key] else { continue }
                nodes[key] = node(of: element.tomlValue, path: path + [.key(key)], index: index, file: file)
            }
            return .table(nodes)
        }
        return .dateOrTime
    }
}
