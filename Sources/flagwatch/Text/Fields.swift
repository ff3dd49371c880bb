import Wording

/// Names with their values below each other; values wrap under themselves.
struct Fields {
    /// One name with its value.
    struct Field {
        var name: String
        var value: String
        var mark: Mark
    }

    private(set) var fields: [Field] = []

    /// Adds a value; nil and empty ones are left out.
    mutating func add(_ name: String, _ value: String?, _ mark: Mark = .plain) {
        guard let value, !value.isEmpty else { return }
        fields.append(Field(name: name, value: value, mark: mark))
    }

    /// Adds one line for each value, the name before the first.
    mutating func add(_ name: String, each values: [String], _ mark: Mark = .plain) {
        for (index, value) in values.enumerated() { add(index == 0 ? name : "", value, mark) }
    }

    func lines(width: Int, ink: Ink) -> [String] {
        let column = fields.map { Printable.width($0.name) }.max() ?? 0
        return fields.flatMap { field in
            Wrapping.lines(field.value, columns: width - column - 2).enumerated().map { index, text in
                ink.text(Printable.padded(index == 0 ? field.name : "", to: column), .faint) + "  "
                    + ink.text(text, field.mark)
            }
        }
    }
}
