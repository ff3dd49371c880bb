import Flagging
import Wording

/// The summary as tables: the same codes, instants and texts as in the JSON.
extension PeriodSummary {
    var tables: CSVTables {
        CSVTables(
            tables: [usesTable, recordsTable, exhibitsTable, durationsTable, inventoryTable]
                + (earlier.isEmpty ? [] : [earlierTable]))
    }

    private var records: [Record] { flags + contacts }
    private var zone: ZoneTable { election.zone }

    private var usesTable: CSVTable {
        CSVTable(
            name: "uses", title: "Uses of the status for each platform",
            columns: [
                .init(name: "platform", isRequired: true), .init(name: "uses", datatype: .integer, isRequired: true),
            ],
            key: ["platform"], rows: uses.map { [$0.platform, String($0.count)] })
    }

    private var recordsTable: CSVTable {
        CSVTable(
            name: "flags", title: "Flags, and contacts, which do not count as a use",
            columns: [
                .init(name: "flag", isRequired: true), .init(name: "contact", datatype: .boolean, isRequired: true),
                .init(name: "platform", isRequired: true), .init(name: "service"), .init(name: "channel"),
                .init(name: "ground"), .init(name: "signal"), .init(name: "rule"), .init(name: "day", isRequired: true),
                .init(name: "submitted", datatype: .instant), .init(name: "known", isRequired: true),
                .init(name: "closed", datatype: .boolean, isRequired: true), .init(name: "outcomes", isRequired: true),
            ], key: ["flag"],
            rows: records.map { record in
                [
                    record.id.description, cell(record.id.isContact), record.platform, cell(record.service),
                    cell(record.channel), cell(record.ground), cell(record.signal), cell(record.rule),
                    record.day.description, cell(record.submitted), record.submitted.known.rawValue,
                    cell(record.isClosed), cell(record.outcomeHistory.map(\.code)),
                ]
            })
    }

    private var exhibitsTable: CSVTable {
        CSVTable(
            name: "exhibits", title: "The exhibits of each flag and contact, numbered as in the page",
            columns: [
                .init(name: "flag", isRequired: true), .init(name: "exhibit", datatype: .integer, isRequired: true),
                .init(name: "kind", isRequired: true), .init(name: "occurred", datatype: .instant),
                .init(name: "known", isRequired: true), .init(name: "posted"),
                .init(name: "before_polls_s", datatype: .integer),
                .init(name: "channel"), .init(name: "outcomes"), .init(name: "follows", datatype: .integer),
                .init(name: "subject"), .init(name: "urls"), .init(name: "references"), .init(name: "message_id"),
                .init(name: "sender"), .init(name: "text"),
                .init(name: "text_cut", datatype: .integer, isRequired: true), .init(name: "whole_mail"),
                .init(name: "language"),
            ], key: ["flag", "exhibit"],
            rows: records.flatMap { record in
                record.exhibits.map { exhibit in
                    [
                        record.id.description, String(exhibit.number), exhibit.kind.rawValue, cell(exhibit.occurred),
                        exhibit.occurred.known.rawValue, exhibit.posted?.description ?? "",
                        cell(exhibit.beforePollsSeconds), cell(exhibit.channel),
                        cell(exhibit.outcomes), cell(exhibit.follows.map { Int64($0) }), cell(exhibit.subject),
                        cell(exhibit.urls), cell(exhibit.references), cell(exhibit.messageID), cell(exhibit.sender),
                        cell(exhibit.text?.text), String(exhibit.text?.cut ?? 0), exhibit.text?.wholeMail ?? "",
                        exhibit.text?.language ?? "",
                    ]
                }
            })
    }

    private var durationsTable: CSVTable {
        CSVTable(
            name: "durations", title: "Elapsed times between exhibits, first since what each answers",
            columns: [
                .init(name: "flag", isRequired: true), .init(name: "exhibit", datatype: .integer, isRequired: true),
                .init(name: "since", datatype: .integer), .init(name: "elapsed_s", datatype: .integer),
                .init(name: "known", isRequired: true), .init(name: "clock"), .init(name: "window"),
                .init(name: "window_s", datatype: .integer), .init(name: "deadline", datatype: .instant),
                .init(name: "inside", datatype: .boolean),
            ], key: [],
            rows: records.flatMap { record in
                record.exhibits.flatMap { exhibit in
                    exhibit.passages.map { passage in
                        [
                            record.id.description, String(exhibit.number), cell(passage.since.map { Int64($0) }),
                            cell(passage.seconds), passage.known.rawValue, passage.window?.clock.rawValue ?? "",
                            passage.window?.tier ?? "", cell(passage.window?.seconds),
                            passage.window?.deadline?.rfc3339(in: zone) ?? "",
                            passage.window?.isInside.map(cell) ?? "",
                        ]
                    }
                }
            })
    }

    private var inventoryTable: CSVTable {
        CSVTable(
            name: "inventory", title: "What became of the words of each exhibit",
            columns: [
                .init(name: "flag", isRequired: true), .init(name: "exhibit", datatype: .integer, isRequired: true),
                .init(name: "kind", isRequired: true), .init(name: "judgement", isRequired: true),
                .init(name: "grounds"), .init(name: "redactions", datatype: .integer, isRequired: true),
                .init(name: "left_out_before", datatype: .integer, isRequired: true),
            ], key: ["flag", "exhibit"],
            rows: inventory.map { row in
                [
                    row.flag.description, String(row.exhibit), row.kind.rawValue, row.judgement.rawValue,
                    row.redactions.map(\.ground.rawValue).joined(separator: " "),
                    String(row.redactions.map(\.count).reduce(0, +)), String(row.leftOut),
                ]
            })
    }

    private var earlierTable: CSVTable {
        CSVTable(
            name: "earlier", title: "Uses around earlier elections; contacts are those with every platform together",
            columns: [
                .init(name: "election", isRequired: true), .init(name: "day", isRequired: true),
                .init(name: "platform", isRequired: true), .init(name: "uses", datatype: .integer, isRequired: true),
                .init(name: "contacts", datatype: .integer, isRequired: true),
            ], key: ["election", "platform"],
            rows: earlier.flatMap { other in
                other.uses.map {
                    [other.id, other.day.description, $0.platform, String($0.count), String(other.contacts)]
                }
            })
    }

    private func cell(_ flag: Bool) -> String { flag ? "true" : "false" }
    private func cell(_ number: Int64?) -> String { number.map { String($0) } ?? "" }
    private func cell(_ moment: Moment) -> String { moment.instant?.rfc3339(in: zone) ?? "" }
    /// The marks are the English ones, as in the JSON.
    private func cell(_ text: Disclosed?) -> String { text?.text(in: .en) ?? "" }
    private func cell(_ texts: [Disclosed]) -> String { texts.map { $0.text(in: .en) }.joined(separator: " ") }
}
