import Flagging

/// The Dutch metadata for archives, MDTO-XML 1.0.1 of the Nationaal Archief (https://www.nationaalarchief.nl/mdto): a document
/// describes one object. The elements stand in the order of its schema.
enum MDTO {
    /// What names something, and in which administration.
    struct Identification {
        var mark: String
        var source: String

        func xml(_ name: String) -> XMLElement {
            .element(name, [.text("identificatieKenmerk", mark), .text("identificatieBron", source)])
        }
    }

    /// Something that is described elsewhere.
    struct Reference {
        var name: String
        var identification: Identification?

        func xml(_ element: String) -> XMLElement {
            .element(
                element,
                [.text("verwijzingNaam", MDTO.name(name))]
                    + [identification?.xml("verwijzingIdentificatie")].compactMap { $0 })
        }
    }

    /// A word of a list of words.
    struct Concept {
        var label: String
        var code: String?
        var list: String

        func xml(_ element: String) -> XMLElement {
            .element(
                element,
                [.text("begripLabel", label)] + [code.map { .text("begripCode", $0) }].compactMap { $0 }
                    + [Reference(name: list).xml("begripBegrippenlijst")])
        }
    }

    /// Something that happened to an object.
    struct Occurrence {
        var type: Concept
        var time: String
        var result: String?

        var xml: XMLElement {
            .element(
                "event",
                [type.xml("eventType"), .text("eventTijd", time)]
                    + [result.map { .text("eventResultaat", $0) }].compactMap { $0 })
        }
    }

    /// A restriction on the use of an object.
    struct Restriction {
        var type: Concept
        var description: String?

        var xml: XMLElement {
            .element(
                "beperkingGebruik",
                [type.xml("beperkingGebruikType")]
                    + [description.map { .text("beperkingGebruikNadereBeschrijving", $0) }].compactMap { $0 })
        }
    }

    /// A document about one object.
    static func document(_ object: XMLElement) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <MDTO xmlns="https://www.nationaalarchief.nl/mdto" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd">
        \(object.written(indent: "  "))</MDTO>

        """
    }

    /// A name has at most 80 characters.
    static func name(_ text: String) -> String { String(text.prefix(80)) }
}

extension MDTO {
    /// An exhibit, or the dossier of all of them.
    struct InformationObject {
        var identifications: [Identification]
        var name: String
        var level: Concept
        var description: String?
        var coverage: (type: Concept, begins: String, ends: String?)?
        var language: String?
        var events: [Occurrence] = []
        var appraisal: Concept
        var partOf: [Reference] = []
        var parts: [Reference] = []
        var files: [Reference] = []
        var related: [(reference: Reference, type: Concept)] = []
        var creator: Reference
        var restrictions: [Restriction]

        var xml: XMLElement {
            var children = identifications.map { $0.xml("identificatie") }
            children += [.text("naam", MDTO.name(name)), level.xml("aggregatieniveau")]
            if let description { children.append(.text("omschrijving", description)) }
            if let coverage {
                children.append(
                    .element(
                        "dekkingInTijd",
                        [coverage.type.xml("dekkingInTijdType"), .text("dekkingInTijdBegindatum", coverage.begins)]
                            + [coverage.ends.map { .text("dekkingInTijdEinddatum", $0) }].compactMap { $0 }))
            }
            if let language { children.append(.text("taal", language)) }
            children += events.map(\.xml)
            children.append(appraisal.xml("waardering"))
            children += partOf.map { $0.xml("isOnderdeelVan") } + parts.map { $0.xml("bevatOnderdeel") }
            children += files.map { $0.xml("heeftRepresentatie") }
            children += related.map { related in
                .element(
                    "gerelateerdInformatieobject",
                    [
                        related.reference.xml("gerelateerdInformatieobjectVerwijzing"),
                        related.type.xml("gerelateerdInformatieobjectTypeRelatie"),
                    ])
            }
            children.append(creator.xml("archiefvormer"))
            return .element("informatieobject", children + restrictions.map(\.xml))
        }
    }

    /// A file, with the object that it represents.
    struct File {
        var identification: Identification
        var name: String
        var size: Int
        var format: Concept
        var sha256: String
        var checked: String
        var represents: Reference

        var xml: XMLElement {
            .element(
                "bestand",
                [
                    identification.xml("identificatie"), .text("naam", MDTO.name(name)), .text("omvang", String(size)),
                    format.xml("bestandsformaat"),
                    .element(
                        "checksum",
                        [
                            Concept(label: "SHA-256", list: "Begrippenlijst ChecksumAlgoritme MDTO")
                                .xml("checksumAlgoritme"),
                            .text("checksumWaarde", sha256), .text("checksumDatum", checked),
                        ]),
                    represents.xml("isRepresentatieVan"),
                ])
        }
    }
}
