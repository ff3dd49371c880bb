public import Flagging

extension RedactionGround {
    /// What the ground protects, in the words of the act.
    public func text(in language: Language) -> String { localized.text(in: language) }

    /// `[GELAKT 5.1.2e]`, what stands in a redacted word's place (S3).
    public func mark(in language: Language) -> String {
        switch language {
        case .nl: "[GELAKT \(rawValue)]"
        case .en: "[REDACTED \(rawValue)]"
        }
    }

    private var localized: LocalizedText {
        switch self {
        case .crown: .init(nl: "eenheid van de Kroon", en: "unity of the Crown")
        case .security: .init(nl: "veiligheid van de Staat", en: "security of the State")
        case .businessSecrets:
            .init(nl: "vertrouwelijke bedrijfsgegevens", en: "confidential business information")
        case .specialData: .init(nl: "bijzondere persoonsgegevens", en: "special categories of personal data")
        case .identityNumbers: .init(nl: "nationale identificatienummers", en: "national identification numbers")
        case .foreignRelations: .init(nl: "internationale betrekkingen", en: "international relations")
        case .economicInterests:
            .init(nl: "economische of financiële belangen", en: "economic or financial interests")
        case .prosecution: .init(nl: "opsporing en vervolging", en: "investigation and prosecution")
        case .inspection: .init(nl: "inspectie, controle en toezicht", en: "inspection, control and supervision")
        case .privacy: .init(nl: "persoonlijke levenssfeer", en: "personal privacy")
        case .businessData: .init(nl: "concurrentiegevoelige gegevens", en: "competitive business data")
        case .environment: .init(nl: "bescherming van het milieu", en: "protection of the environment")
        case .installations: .init(nl: "beveiliging van personen en bedrijven", en: "safety of persons and companies")
        case .functioning: .init(nl: "goed functioneren van de overheid", en: "good functioning of public bodies")
        case .disadvantage: .init(nl: "onevenredige benadeling", en: "disproportionate disadvantage")
        case .opinions: .init(nl: "persoonlijke beleidsopvattingen", en: "personal policy opinions")
        }
    }
}
