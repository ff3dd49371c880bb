import Mustache

/// The skeleton of the Markdown summary: the same in both languages, its words come from `Wording`.
enum MarkdownTemplate {
    /// Renders a page.
    static func render(_ page: MarkdownPage) throws(SummaryError) -> String {
        let library: MustacheLibrary
        do {
            library = try loaded.get()
        } catch {
            throw .brokenTemplate(String(describing: error))
        }
        guard let text = library.render(page, withTemplate: "page") else { throw .brokenTemplate("page") }
        return text
    }

    private static let loaded: Result<MustacheLibrary, any Error> = Result {
        // Each value that a template prints with two braces is escaped as Markdown.
        MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
        var library = MustacheLibrary()
        try library.register("{{% CONTENT_TYPE:MARKDOWN}}\n" + page, named: "page")
        try library.register("{{% CONTENT_TYPE:MARKDOWN}}\n" + record, named: "record")
        return library
    }

    private static let page = """
        # {{title}}

        ## {{heading}}

        {{#warning}}
        **{{.}}**

        {{/warning}}
        | {{particulars.left}} | {{particulars.right}} |
        | --- | --- |
        {{#particulars.rows}}
        | {{left}} | {{right}} |
        {{/particulars.rows}}

        {{#background}}
        {{.}}

        {{/background}}
        ## {{countHeading}}

        {{countSentence}} {{contactSentence}}

        | {{count.left}} | {{count.right}} |
        | --- | ---: |
        {{#count.rows}}
        | {{left}} | {{right}} |
        {{/count.rows}}

        {{#flags}}
        {{> record}}
        {{/flags}}
        {{#hasContacts}}
        ## {{contactHeading}}

        {{contactCaption}}.

        {{/hasContacts}}
        {{#contacts}}
        {{> record}}
        {{/contacts}}
        {{#leftOut}}
        ## {{heading}}

        {{#rows}}
        - {{.}}
        {{/rows}}

        {{/leftOut}}
        {{#redactions}}
        ## {{heading}}

        {{sentence}}

        |{{#columns}} {{.}} |{{/columns}}
        |{{#columns}} --- |{{/columns}}
        {{#grounds}}
        |{{#cells}} {{{.}}} |{{/cells}}
        {{/grounds}}

        |{{#inventoryColumns}} {{.}} |{{/inventoryColumns}}
        |{{#inventoryColumns}} --- |{{/inventoryColumns}}
        {{#inventory}}
        |{{#cells}} {{{.}}} |{{/cells}}
        {{/inventory}}

        {{/redactions}}
        ## {{notesHeading}}

        {{#notes}}
        - {{.}}
        {{/notes}}

        """

    private static let record = """
        ### {{title}}

        | {{particulars.left}} | {{particulars.right}} |
        | --- | --- |
        {{#particulars.rows}}
        | {{left}} | {{right}} |
        {{/particulars.rows}}

        **{{exhibitCaption}}**

        |{{#columns}} {{.}} |{{/columns}}
        |{{#columns}} --- |{{/columns}}
        {{#exhibits}}
        |{{#cells}} {{{.}}} |{{/cells}}
        {{/exhibits}}

        {{#texts}}
        **{{heading}}**

        {{#rows}}
        > {{.}}
        {{/rows}}

        {{/texts}}
        {{#hasDurations}}
        **{{durationCaption}}**

        |{{#durationColumns}} {{.}} |{{/durationColumns}}
        |{{#durationColumns}} --- |{{/durationColumns}}
        {{#durations}}
        |{{#cells}} {{{.}}} |{{/cells}}
        {{/durations}}

        {{/hasDurations}}
        {{#remarks}}
        {{.}}

        {{/remarks}}
        {{#personNotes}}
        - {{.}}
        {{/personNotes}}

        """
}
