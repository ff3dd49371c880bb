/// A sentence or two in these languages; more of them are read by a person.
extension ReceiptWords {
    static let german = Language(
        nuclei: set("danke dank erhalten eingegangen melden antworten bearbeitung"), phrases: [], nouns: [],
        others: set(
            """
            vielen herzlichen für ihre ihren ihr meldung nachricht anfrage wir haben ist uns sie bei ihnen so bald schnell
            wie möglich in werden wird
            """),
        asked: [], pending: [], imperatives: [])
    static let french = Language(
        nuclei: set("merci reçu répondrons traitement"), phrases: [], nouns: [],
        others: set(
            "pour votre vos message signalement demande nous avons bien a été vous le la dans les plus brefs délais en cours de"
        ),
        asked: [], pending: [], imperatives: [])
}
