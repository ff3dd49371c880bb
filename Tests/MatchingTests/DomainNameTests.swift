import Testing

@testable import Matching

@Suite("Domains")
struct DomainNameTests {
    @Test("A domain has one form: case, final dot, Punycode, and the dots of other scripts")
    func oneForm() {
        #expect(DomainName("X.COM.") == DomainName("x.com"))
        #expect(DomainName("xn--bcher-kva.example") == DomainName("BÜCHER.example"))
        #expect(DomainName("x。com") == DomainName("x.com"))
        #expect(DomainName("xn--mnchen-3ya.de")?.text == "münchen.de")
        for text in ["", ".", "a..b", ".a", "a b.c", "a@b.c", "a.b;c", String(repeating: "a", count: 64) + ".nl"] {
            #expect(DomainName(text) == nil, "\(text)")
        }
    }

    @Test("RFC 3492: its samples decode, and what is no Punycode stays as it is")
    func punycode() {
        #expect(Punycode.decode("egbpdaj6bu4bxfgehfvwxn".utf8) == "ليهمابتكلموشعربي؟")
        #expect(Punycode.decode("ihqwcrb4cv8a8dqg056pqjye".utf8) == "他们为什么不说中文")
        #expect(Punycode.decode("-> $1.00 <--".utf8) == "-> $1.00 <-")
        #expect(
            Punycode.decode("PorqunopuedensimplementehablarenEspaol-fmd56a".utf8)
                == "PorquénopuedensimplementehablarenEspañol")
        for text in ["99999999", "!!!", "a-ü", "zzzzzzzzzzzzzzzzzzzzzzzzzz"] {
            #expect(Punycode.decode(text.utf8) == nil, "\(text)")
        }
        #expect(DomainName("xn--99999999.com")?.text == "xn--99999999.com")
    }

    @Test("T3: below a domain only at a label boundary")
    func boundaries() throws {
        let domain = try #require(DomainName("x.com"))
        for text in ["x.com", "mail.x.com", "a.b.X.com"] { #expect(DomainName(text)?.isWithin(domain) == true) }
        for text in ["notx.com", "com", "x.com.evil.example", "x.comm"] {
            #expect(DomainName(text)?.isWithin(domain) == false, "\(text)")
        }
    }

    static let lookAlike = LookAlike(
        of: ["x.com", "twitter.com", "facebook.com", "tiktok.com", "snap.com", "google.com", "meta.com"].compactMap {
            DomainName($0)
        })

    @Test(
        "T4: what wants to be taken for a platform is seen",
        arguments: [
            "faceb00k.com", "facebook.com.login.example", "fаcebook.com", "face-book.com", "facebook-support.org",
            "support.twitter.example", "tlktok.com", "tikt0k.com", "googIe.com", "gooogle.com", "goggle.com",
            "twittre.com", "x.com.co", "mail.x-com.evil.example.x.com.org", "metа.com", "snаp.com", "ｘ.com",
            "facebook.nl", "vvitter.tvvitter.com",
        ])
    func imitations(text: String) throws {
        #expect(Self.lookAlike.original(of: try #require(DomainName(text))) != nil)
    }

    @Test(
        "T4: honest strangers and the platforms themselves are not suspected",
        arguments: [
            "x.com", "mail.x.com", "facebook.com", "example.nl", "rijksoverheid.nl", "stackexchange.com", "nytimes.com",
            "fox.com", "max.com", "meta.stackexchange.com", "snapshot.org", "minbzk.nl", "kiesraad.nl", "box.com",
            "outlook.com", "gmail.com", "t.co", "xx.com", "ex.com", "snap.org.uk", "book.com", "face.com",
        ])
    func strangers(text: String) throws {
        #expect(Self.lookAlike.original(of: try #require(DomainName(text))) == nil)
    }

    @Test("A host pattern is exact, or everything below")
    func patterns() {
        let pattern: HostPattern = ["mx.example.nl", "*.mail.protection.outlook.com"]
        for host in ["mx.example.nl", "MX.EXAMPLE.NL.", "am1.mail.protection.outlook.com"] {
            #expect(pattern.matches(host), "\(host)")
        }
        for host in [
            "mx2.example.nl", "a.mx.example.nl", "mail.protection.outlook.com", "xmail.protection.outlook.com", "",
        ] {
            #expect(!pattern.matches(host), "\(host)")
        }
    }
}
