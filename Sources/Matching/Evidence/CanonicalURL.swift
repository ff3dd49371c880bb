/// A URL in the one form in which two of them are compared: host, path and id. The scheme, `www`, query and fragment
/// say nothing about which post is meant.
struct CanonicalURL: Hashable, Sendable {
    let host: String
    let text: String
    /// Whether it names a post. An account's address stands in the footer of many a mail: it suggests a flag and decides
    /// nothing.
    let isPost: Bool

    /// Nil for what has no host or no path: a whole site is no post.
    init?(_ raw: String) {
        guard raw.utf8.count <= 4_096 else { return nil }
        let undone = Self.undefanged(raw)
        if let inner = Self.unwrapped(undone), let url = CanonicalURL(inner) {
            self = url
            return
        }
        var rest = undone[...]
        if let scheme = rest.range(ofASCII: "://") { rest = rest[scheme.upperBound...] }
        let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let host = Self.host(rest[..<hostEnd])
        guard host.contains("."), DomainName(host) != nil else { return nil }
        let tail = rest[hostEnd...]
        let pathEnd = tail.firstIndex { $0 == "?" || $0 == "#" } ?? tail.endIndex
        let segments = tail[..<pathEnd].split(separator: "/").map(String.init)
        let query = pathEnd < tail.endIndex && tail[pathEnd] == "?" ? tail[tail.index(after: pathEnd)...] : ""
        let path = Self.path(host, segments, query)
        guard !path.isEmpty else { return nil }
        self.host = host
        isPost = !Self.isAccount(host, path)
        // The handle of an account has no case.
        let name = isPost ? path.joined(separator: "/") : path.joined(separator: "/").lowercased()
        text = host + "/" + name
    }

    /// The URL that stands inside another, in its query or its path, escaped once or twice or in the clear: what link
    /// protection and forwarding pages make. It suggests a flag, as an account's does.
    init?(inside raw: String) {
        guard raw.utf8.count <= 4_096 else { return nil }
        var text = raw
        for _ in 0..<3 {
            let rest = text.dropFirst("https://".count)
            if let start = rest.range(ofASCII: "https://") ?? rest.range(ofASCII: "http://") {
                // Of the fields that follow it in a query none is its own.
                guard let url = CanonicalURL(String(rest[start.lowerBound...].prefix { $0 != "&" })) else { return nil }
                self.init(suggested: url)
                return
            }
            let decoded = Self.percentDecoded(text[...])
            guard decoded != text else { return nil }
            text = decoded
        }
        return nil
    }

    private init(suggested url: CanonicalURL) { (host, text, isPost) = (url.host, url.text, false) }

    private static func isAccount(_ host: String, _ path: [String]) -> Bool {
        guard accountHosts.contains(host) else { return false }
        return path.count == 1 && path[0].utf8.count > 1
            || path.count == 2 && ["channel", "c", "user", "add"].contains(path[0])
    }

    private static let accountHosts: Set<String> = [
        "x.com", "threads.com", "instagram.com", "tiktok.com", "facebook.com", "youtube.com", "snapchat.com",
    ]

    private static func host(_ authority: Substring) -> String {
        var name = authority.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        if let colon = name.firstIndex(of: ":") { name = String(name[..<colon]) }
        name = DomainName(name)?.text ?? name.lowercased()
        for prefix in ["www.", "m.", "mobile.", "web."] where name.hasPrefix(prefix) {
            name.removeFirst(prefix.count)
            break
        }
        return aliases[name] ?? name
    }

    /// One service under two names.
    private static let aliases = [
        "twitter.com": "x.com", "threads.net": "threads.com", "youtu.be": "youtube.com", "fb.com": "facebook.com",
        "music.youtube.com": "youtube.com", "nl-nl.facebook.com": "facebook.com",
    ]

    /// The part of the path that names the post. A handle before an id may change; the id does not.
    private static func path(_ host: String, _ segments: [String], _ query: Substring) -> [String] {
        for (name, keyword) in idKeywords where host == name {
            if let place = segments.firstIndex(of: keyword), place + 1 < segments.count {
                return [keyword, segments[place + 1]]
            }
        }
        // The id of a video or story is in the query: the only places where a query counts.
        let fields = query.split(separator: "&").compactMap { field -> (Substring, Substring)? in
            guard let equals = field.firstIndex(of: "=") else { return nil }
            return (field[..<equals], field[field.index(after: equals)...])
        }
        for name in ["v", "story_fbid", "fbid"] where host == "youtube.com" || host == "facebook.com" {
            if let id = fields.first(where: { $0.0 == name })?.1, !id.isEmpty { return ["id", String(id)] }
        }
        if host == "youtube.com" {
            if segments.count == 2, ["shorts", "live", "embed"].contains(segments[0]) { return ["id", segments[1]] }
            if segments.count == 1, segments[0].utf8.count == 11, !segments[0].hasPrefix("@") {
                return ["id", segments[0]]
            }
        }
        return segments
    }

    private static let idKeywords = [
        ("x.com", "status"), ("threads.com", "post"), ("instagram.com", "p"), ("instagram.com", "reel"),
        ("tiktok.com", "video"), ("facebook.com", "posts"), ("facebook.com", "videos"),
    ]

    /// `hxxps://x[.]com` is how a careful person writes it.
    private static func undefanged(_ raw: String) -> String {
        guard raw.contains("[") || raw.lowercased().hasPrefix("hxxp") else { return raw }
        var text = ""
        var rest = raw[...]
        if rest.lowercased().hasPrefix("hxxp") { rest = rest.dropFirst(4) }
        for character in rest where character != "[" && character != "]" { text.append(character) }
        return text
    }

    /// The URL inside Outlook's Safe Links and Proofpoint's URL Defense, which gateways write over every link.
    private static func unwrapped(_ text: String) -> String? {
        let host = plainHost(text)
        if host.map({ isWithin($0, "safelinks.protection.outlook.com") }) == true {
            guard let start = text.range(ofASCII: "url=") else { return nil }
            return percentDecoded(text[start.upperBound...].prefix { $0 != "&" && $0 != "#" })
        }
        // The second version writes "-" and two hex digits for "%" and the same, and "_" for "/".
        if host.map({ isWithin($0, "urldefense.proofpoint.com") }) == true, text.range(ofASCII: "/v2/url") != nil {
            guard let start = text.range(ofASCII: "u=") else { return nil }
            let inner = text[start.upperBound...].prefix { $0 != "&" && $0 != "#" }
            let written = inner.map { $0 == "-" ? "%" : $0 == "_" ? "/" : $0 }
            return percentDecoded(Substring(String(written)))
        }
        if host.map({ isWithin($0, "urldefense.com") }) == true {
            guard let start = text.range(ofASCII: "/v3/__") else { return nil }
            let inner = text[start.upperBound...]
            return String(inner[..<(inner.range(ofASCII: "__;")?.lowerBound ?? inner.endIndex)])
        }
        return nil
    }

    /// The host of a URL as it is asked for: what stands before its first slash, question or number sign.
    private static func plainHost(_ text: String) -> DomainName? {
        var rest = text[...]
        if let scheme = rest.range(ofASCII: "://") { rest = rest[scheme.upperBound...] }
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        let name = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return DomainName(String(name.prefix { $0 != ":" }))
    }

    private static func isWithin(_ host: DomainName, _ wrapper: String) -> Bool {
        DomainName(wrapper).map(host.isWithin) ?? false
    }

    private static func percentDecoded(_ text: Substring) -> String {
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                output.append(value)
                index += 3
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

extension StringProtocol {
    /// The first place of an ASCII text.
    func range(ofASCII needle: StaticString) -> Range<Index>? {
        let needle = Array("\(needle)".utf8)
        let view = utf8
        var start = view.startIndex
        while start < view.endIndex {
            guard let first = view[start...].firstIndex(of: needle[0]) else { return nil }
            var (place, matched) = (first, 0)
            while matched < needle.count, place < view.endIndex, view[place] == needle[matched] {
                place = view.index(after: place)
                matched += 1
            }
            if matched == needle.count { return first..<place }
            start = view.index(after: first)
        }
        return nil
    }
}
