/// What the Markdown templates read: plain text, escaped where it is printed.
struct MarkdownPage {
    struct Row {
        var left: String
        var right: String
    }

    struct Table {
        var left: String
        var right: String
        var rows: [Row]
    }

    /// A row of which the cells are Markdown already.
    struct Cells {
        var cells: [String]
    }

    struct Section {
        var heading: String
        var rows: [String]
    }

    struct Redactions {
        var heading: String
        var sentence: String
        var columns: [String]
        var grounds: [Cells]
        var inventoryColumns: [String]
        var inventory: [Cells]
    }

    struct RecordPart {
        var title: String
        var particulars: Table
        var exhibitCaption: String
        var columns: [String]
        var exhibits: [Cells]
        /// The words of the exhibits that have any, line by line.
        var texts: [Section]
        var hasDurations: Bool
        var durationCaption: String
        var durationColumns: [String]
        var durations: [Cells]
        var remarks: [String]
        var personNotes: [String]
    }

    var title: String
    var heading: String
    var warning: [String]
    var particulars: Table
    var background: [String]
    var countHeading: String
    var countSentence: String
    var contactSentence: String
    var count: Table
    var flags: [RecordPart]
    var hasContacts: Bool
    var contactHeading: String
    var contactCaption: String
    var contacts: [RecordPart]
    var leftOut: [Section]
    /// What was redacted: how often on which ground, and what became of each exhibit. Empty where everything is shown.
    var redactions: [Redactions]
    var notesHeading: String
    var notes: [String]
}
