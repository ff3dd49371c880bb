public import Flagging

extension TrustReason {
    /// The reason as one clause.
    public func text(in language: Language) -> String { localized.text(in: language) }

    private func value(_ place: Int) -> String { values.indices.contains(place) ? values[place] : "?" }
    private var sealed: (nl: String, en: String) {
        values.count > 2
            ? (", verzegeld door \(values[2]) (arc=pass)", ", sealed by \(values[2]) (arc=pass)") : ("", "")
    }

    private var localized: LocalizedText {
        switch code {
        case .recorded:
            let words = values.joined(separator: " ")
            return .init(nl: words, en: words)
        case .ownSentFolder: return .init(nl: "onze eigen map met verzonden mail", en: "our own sent folder")
        case .noAnchor: return .init(nl: "geen vertrouwensanker", en: "no trust anchor")
        case .limit:
            return .init(
                nl: "de mail is groter dan wat wordt gelezen, of dieper, en is niet in zijn geheel gelezen",
                en: "the mail is larger than what is read, or deeper, and was not read whole")
        case .unquotedMbox:
            return .init(
                nl:
                    "de mail staat in een mbox waarvan de schrijver niet aantoonbaar citeert; wat erin staat kan tekst uit "
                    + "een andere mail zijn",
                en:
                    "the mail lies in an mbox whose writer is not known to quote; what it says may be text of another mail"
            )
        case .ownReport, .reportVerified, .reportWithoutID, .reportOtherAddress: return report
        case .dmarcPasses:
            return .init(
                nl: "onze gateway zegt dmarc=pass voor \(value(0)), een domein van \(value(1))\(sealed.nl)",
                en: "our gateway says dmarc=pass for \(value(0)), a domain of \(value(1))\(sealed.en)")
        case .signaturePasses:
            return .init(
                nl: "onze gateway zegt dkim=pass met een handtekening die bij \(value(0)) hoort, een domein van "
                    + "\(value(1))\(sealed.nl)",
                en: "our gateway says dkim=pass with an aligned signature of \(value(0)), a domain of \(value(1))"
                    + sealed.en)
        case .noBorder, .unreadableLine, .foreignHost, .foreignSource, .idOutside: return border
        case .severalFromFields, .severalAuthors, .doubledField, .lookAlike, .shownAddress, .foreignLetters, .noDomain,
            .otherPlatform, .ofPlatform, .noPlatform, .notToUs, .newSender, .idFiledBefore:
            return sender
        case .unreadableResults, .noResults, .noPlainResults, .resultsDisagree, .dmarcFails, .signatureFails,
            .signatureElsewhere, .dmarcElsewhere, .onlySPF, .nothingPasses, .bodyLength, .unsignedField:
            return results
        }
    }

    private var report: LocalizedText {
        switch code {
        case .ownReport: .init(nl: "onze eigen gateway maakte het bericht", en: "our own gateway made the bounce")
        case .reportVerified:
            .init(
                nl: "onze gateway verifieert \(value(0)), het domein van het adres waar het misging",
                en: "our gateway verifies \(value(0)), the domain of the failed address")
        case .reportWithoutID:
            .init(
                nl: "het bericht geeft geen Message-ID van ons terug", en: "the bounce returns no Message-ID of ours")
        default:
            .init(
                nl: "geen adres van \(value(0)) waaraan wij schrijven ging mis volgens wie dat kan weten",
                en:
                    "the bounce names no address of \(value(0)) that we write to, or comes from another domain than that one"
            )
        }
    }

    private var border: LocalizedText {
        switch code {
        case .unreadableLine:
            .init(
                nl: "een regel Received boven de grens is niet te lezen",
                en: "a Received above the border cannot be read")
        case .foreignHost:
            .init(
                nl: "de weg naar de grens breekt af bij \(value(0)), dat de configuratie daar niet noemt",
                en: "the way to the border ends at \(value(0)), which the configuration does not name there")
        case .foreignSource:
            .init(
                nl: "\(value(0)) nam de mail aan van buiten, langs onze gateway om",
                en: "\(value(0)) took the mail from elsewhere, around our gateway")
        case .idOutside:
            .init(
                nl: "Authentication-Results met de naam van onze gateway staan buiten de grens",
                en: "Authentication-Results with our gateway's id stand below the border")
        default:
            .init(
                nl: "geen regel Received van onze gateway markeert de grens",
                en: "no Received by our gateway marks the border")
        }
    }

    private var sender: LocalizedText {
        switch code {
        case .severalFromFields: .init(nl: "\(value(0)) velden From", en: "\(value(0)) From fields")
        case .severalAuthors: .init(nl: "\(value(0)) adressen in From", en: "\(value(0)) addresses in From")
        case .doubledField:
            .init(
                nl: "het veld \(value(0)) staat er meer dan eens", en: "the field \(value(0)) stands more than once")
        case .lookAlike:
            .init(
                nl: "\(value(0)) lijkt op \(value(1)) en is het niet",
                en: "\(value(0)) looks like \(value(1)) and is not")
        case .shownAddress:
            .init(
                nl: "de getoonde naam is een adres van \(value(0)), de mail komt van een ander",
                en: "the display name shows an address of \(value(0)), the mail is from another")
        case .foreignLetters:
            .init(
                nl: "het domein \(value(0)) in From heeft letters buiten ASCII",
                en: "the From domain \(value(0)) has letters outside ASCII")
        case .otherPlatform:
            .init(
                nl: "\(value(0)) is geen domein van \(value(1)), het platform van de melding",
                en: "\(value(0)) is no domain of \(value(1)), the platform that the flag went to")
        case .ofPlatform:
            .init(
                nl: "de mail is van \(value(0)), en de melding ging naar \(value(1))",
                en: "the mail is of \(value(0)), and the flag went to \(value(1))")
        case .noPlatform:
            .init(nl: "\(value(0)) is van geen platform", en: "\(value(0)) is no platform's domain")
        case .notToUs:
            .init(
                nl: "geen van onze adressen staat in To of Cc; de mail kan van een ander zijn doorgestuurd",
                en: "none of our addresses stands in To or Cc, so the mail may have been sent to somebody else")
        case .newSender:
            .init(
                nl: "de afzender is nieuw; wie de mail koppelt, leert hem kennen",
                en: "the sender is new; linking the mail makes him known")
        case .idFiledBefore:
            .init(
                nl: "een mail met dezelfde Message-ID en een andere tekst is al geboekt",
                en: "a mail with the same Message-ID and another text was filed before")
        default: .init(nl: "From heeft geen adres met een domein", en: "no From address with a domain")
        }
    }

    private var results: LocalizedText {
        switch code {
        case .unreadableResults:
            .init(
                nl: "de Authentication-Results van onze gateway zijn niet te lezen, of een afzender schreef erin",
                en: "the Authentication-Results of our gateway cannot be read, or a sender wrote into them")
        case .noResults:
            .init(
                nl: "er staan geen Authentication-Results van onze gateway bij de grens",
                en: "no Authentication-Results with our gateway's id stand at the border")
        case .noPlainResults:
            .init(
                nl: "er staan geen Authentication-Results zonder naam boven de grens",
                en: "no Authentication-Results without an id stand above the border")
        case .resultsDisagree:
            .init(
                nl: "de uitslagen van onze gateway spreken elkaar tegen", en: "the results of our gateway disagree")
        case .dmarcFails: .init(nl: "onze gateway zegt dmarc=fail", en: "our gateway says dmarc=fail")
        case .signatureFails:
            .init(
                nl: "onze gateway zegt dkim=fail voor \(value(0)), en geen handtekening die erbij hoort slaagt",
                en: "our gateway says dkim=fail for \(value(0)), and no aligned signature that passes")
        case .signatureElsewhere:
            .init(
                nl: "dkim=pass is voor een ander domein dan \(value(0))",
                en: "dkim=pass is for another domain than \(value(0))")
        case .dmarcElsewhere:
            .init(
                nl: "dmarc=pass is voor een ander domein dan \(value(0))",
                en: "dmarc=pass is for another domain than \(value(0))")
        case .onlySPF:
            .init(nl: "alleen SPF slaagde, en dat is niet genoeg", en: "only SPF passed, which is not enough")
        case .unsignedField:
            .init(
                nl:
                    "de mail kwam niet van een machine van het platform zelf (geen spf=pass), en de handtekening dekt het veld "
                    + "\(value(0)) niet, zodat een ander dat kan hebben veranderd",
                en:
                    "the mail did not come from a machine of the platform's own (no spf=pass), and the signature does not "
                    + "cover the field \(value(0)), so that somebody else may have changed it")
        case .bodyLength:
            .init(
                nl: "de handtekening dekt de tekst maar voor een deel (l=), dus wie dan ook kan eraan toevoegen",
                en: "the signature covers a part of the text only (l=), so that anybody can add to it")
        default:
            .init(
                nl: "onze gateway vond dmarc=pass noch een dkim=pass die erbij hoort",
                en: "our gateway found neither dmarc=pass nor an aligned dkim=pass")
        }
    }
}

extension TrustAccount.Clause {
    /// What the clause asks.
    public func text(in language: Language) -> String {
        let text: LocalizedText =
            switch self {
            case .fields: .init(nl: "één afzender, geen veld dubbel", en: "one author, no field twice")
            case .domain: .init(nl: "domein van het platform, geverifieerd", en: "the platform's domain, verified")
            case .recipient: .init(nl: "aan ons gericht", en: "sent to us")
            case .sender: .init(nl: "bekende afzender", en: "a known sender")
            case .identity:
                .init(nl: "Message-ID kwam niet met een andere tekst", en: "a Message-ID with no other text before")
            }
        return text.text(in: language)
    }
}
