/// The hosts that are a platform's own (S3): any other may be named after a person.
enum PlatformHosts {
    static func contains(_ host: String) -> Bool {
        if domains.contains(host) { return true }
        guard let dot = host.firstIndex(of: ".") else { return false }
        return parts.contains(String(host[..<dot])) && domains.contains(String(host[host.index(after: dot)...]))
    }

    private static let domains: Set<String> = [
        "x.com", "twitter.com", "t.co", "facebook.com", "fb.com", "fb.me", "fb.watch", "messenger.com", "instagram.com",
        "threads.net", "threads.com", "whatsapp.com", "wa.me", "meta.com", "youtube.com", "youtu.be", "google.com",
        "goo.gl", "tiktok.com", "snapchat.com", "snap.com",
    ]
    /// What a platform puts before its domain. Anything else may be somebody's.
    private static let parts: Set<String> = [
        "www", "m", "mobile", "web", "help", "support", "business", "about", "transparency", "policies", "legal",
        "docs",
        "ads", "nl", "en", "nl-nl", "vm", "vt", "l", "lm", "story", "accounts", "mbasic", "touch", "music",
    ]
}
