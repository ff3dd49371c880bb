/// The tables of a summary in their order, and the file that describes them (https://www.w3.org/TR/tabular-metadata/).
struct CSVTables {
    var tables: [CSVTable]

    func files(named name: String) -> [SummaryFile] {
        func file(_ table: CSVTable) -> String { "\(name)-\(table.name).csv" }
        return tables.map {
            SummaryFile(name: file($0), mediaType: SummaryFormat.csv.mediaType, text: $0.text)
        } + [
            SummaryFile(
                name: "\(name).csv-metadata.json", mediaType: "application/csvm+json",
                text: JSONValue.members([
                    "@context": .array([
                        .string("http://www.w3.org/ns/csvw"), .members(["@language": .string("en")]),
                    ]),
                    "dc:description": .string(CSVTables.note),
                    "dialect": .members([
                        "encoding": .string("utf-8"), "lineTerminators": .strings(["\r\n"]), "header": .bool(true),
                    ]),
                    "tables": .array(tables.map { $0.metadata(file: file($0)) }),
                ]).text)
        ]
    }

    private static let note = """
        A text that a spreadsheet would take for a formula has an apostrophe before it; the JSON has it as it is. Codes \
        are explained in the page, and times are in the election's zone.
        """
}

extension CSVTable {
    fileprivate func metadata(file: String) -> JSONValue {
        var schema: [JSONValue.Member] = [
            .init(name: "columns", value: .array(columns.map(\.metadata)))
        ]
        if !key.isEmpty { schema.append(.init(name: "primaryKey", value: .strings(key))) }
        return .members(["url": .string(file), "dc:title": .string(title), "tableSchema": .object(schema)])
    }
}

extension CSVTable.Column {
    fileprivate var metadata: JSONValue {
        .members([
            "name": .string(name), "titles": .string(name), "datatype": datatype.metadata,
            "required": .bool(isRequired),
        ])
    }
}

extension CSVTable.Column.Datatype {
    fileprivate var metadata: JSONValue {
        switch self {
        case .text: .string("string")
        case .integer: .string("integer")
        case .boolean: .members(["base": .string("boolean"), "format": .string("true|false")])
        case .instant:
            .members([
                "base": .string("string"), "format": .string(#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"#),
            ])
        }
    }
}
