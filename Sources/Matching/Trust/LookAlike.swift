/// Whether a domain wants to be taken for a platform's (T4). It errs toward suspicion: the price is a mail that a
/// person looks at.
struct LookAlike: Sendable {
    private let domains: [DomainName]
    private let skeletons: [String: DomainName]
    /// `facebook`, `tiktok`: the label before the last, where it is long enough to be nobody else's.
    private let brands: [(skeleton: String, domain: DomainName)]

    init(of domains: [DomainName]) {
        self.domains = domains
        var skeletons: [String: DomainName] = [:]
        var brands: [String: DomainName] = [:]
        for domain in domains {
            skeletons[Self.skeleton(domain.text)] = domain
            if domain.labels.count > 1 {
                let brand = Self.skeleton(domain.labels[domain.labels.count - 2])
                if brand.utf8.count >= 5, brands[brand] == nil { brands[brand] = domain }
            }
        }
        self.skeletons = skeletons
        self.brands = brands.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The platform's domain that this one looks like; nil for an honest stranger and for the real one.
    func original(of domain: DomainName) -> DomainName? {
        guard !domains.contains(where: domain.isWithin) else { return nil }
        // Every end of the name: mail.faceb00k.com ends with the look-alike.
        for start in domain.labels.indices {
            let end = domain.labels[start...].joined(separator: ".")
            if let original = skeletons[Self.skeleton(end)] { return original }
        }
        // The sub-domain trick: x.com.mail.example.
        for original in domains where original.labels.count < domain.labels.count {
            for start in 0..<(domain.labels.count - original.labels.count)
            where domain.labels[start..<(start + original.labels.count)].elementsEqual(original.labels) {
                return original
            }
        }
        for label in domain.labels.dropLast() {
            for part in label.split(separator: "-") {
                let skeleton = Self.skeleton(String(part))
                if let brand = brands.first(where: { Self.isNear(skeleton, $0.skeleton) }) { return brand.domain }
            }
        }
        return nil
    }

    /// What a glance reads: letters that look alike become one (a short list after UTS 39), hyphens go.
    static func skeleton(_ text: String) -> String {
        var output: [UInt8] = []
        // What nearly every domain is; the same by a table.
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            output = text.utf8.compactMap { ascii[Int($0)] }
            return String(decoding: joined(output), as: UTF8.self)
        }
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "-", "\u{2010}"..."\u{2015}": continue
            case "0", "о", "ο", "օ", "ӧ", "ö", "ó", "ò", "ø": output.append(UInt8(ascii: "o"))
            case "1", "i", "l", "|", "і", "ι", "ı", "í", "ì", "ï", "ӏ", "ł": output.append(UInt8(ascii: "l"))
            case "а", "α", "á", "à", "ä", "â", "ą", "å", "ɑ": output.append(UInt8(ascii: "a"))
            case "е", "ё", "é", "è", "ë", "ê", "ę", "3", "ε": output.append(UInt8(ascii: "e"))
            case "с", "ϲ", "ç", "ć": output.append(UInt8(ascii: "c"))
            case "р", "ρ": output.append(UInt8(ascii: "p"))
            case "ѕ", "5", "ś", "š": output.append(UInt8(ascii: "s"))
            case "х", "χ", "×": output.append(UInt8(ascii: "x"))
            case "у", "ү", "ý", "γ": output.append(UInt8(ascii: "y"))
            case "т", "τ", "ţ": output.append(UInt8(ascii: "t"))
            case "к", "κ", "ķ": output.append(UInt8(ascii: "k"))
            case "м", "ṃ": output.append(UInt8(ascii: "m"))
            case "н", "һ": output.append(UInt8(ascii: "h"))
            case "п", "ո", "ñ", "ń", "η": output.append(UInt8(ascii: "n"))
            case "ɡ", "ġ", "ğ", "9": output.append(UInt8(ascii: "g"))
            case "ь", "ḃ", "8", "в": output.append(UInt8(ascii: "b"))
            case "ü", "ú", "ù", "υ", "û": output.append(UInt8(ascii: "u"))
            case "ν", "ѵ": output.append(UInt8(ascii: "v"))
            case "\u{0300}"..."\u{036F}": continue
            // Fullwidth letters.
            case "\u{FF41}"..."\u{FF5A}": output.append(UInt8(scalar.value - 0xFF41) + UInt8(ascii: "a"))
            default: output.append(contentsOf: String(scalar).utf8)
            }
        }
        return String(decoding: joined(output), as: UTF8.self)
    }

    /// What an ASCII character looks like; nil for the hyphen, which goes.
    private static let ascii: [UInt8?] = (0..<128).map { byte in
        switch UInt8(byte).lowered {
        case UInt8(ascii: "-"): nil
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "1"), UInt8(ascii: "i"), UInt8(ascii: "|"): UInt8(ascii: "l")
        case UInt8(ascii: "3"): UInt8(ascii: "e")
        case UInt8(ascii: "5"): UInt8(ascii: "s")
        case UInt8(ascii: "8"): UInt8(ascii: "b")
        case UInt8(ascii: "9"): UInt8(ascii: "g")
        case let other: other
        }
    }

    /// `rn` reads as `m`, `vv` as `w`.
    private static func joined(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            switch (output.last, byte) {
            case (UInt8(ascii: "r"), UInt8(ascii: "n")): output[output.count - 1] = UInt8(ascii: "m")
            case (UInt8(ascii: "v"), UInt8(ascii: "v")): output[output.count - 1] = UInt8(ascii: "w")
            default: output.append(byte)
            }
        }
        return output
    }

    /// Equal, or for longer names one letter changed, added, left out, or two exchanged.
    private static func isNear(_ text: String, _ brand: String) -> Bool {
        if text == brand { return true }
        let (a, b) = (Array(text.utf8), Array(brand.utf8))
        guard b.count >= 6, abs(a.count - b.count) <= 1 else { return false }
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a.dropFirst(prefix), b.dropFirst(prefix))
        if a.count == b.count {
            if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
            let (x, y) = (Array(restA), Array(restB))
            return x.count >= 2 && x[0] == y[1] && x[1] == y[0] && x.dropFirst(2).elementsEqual(y.dropFirst(2))
        }
        return a.count > b.count
            ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
    }
}
