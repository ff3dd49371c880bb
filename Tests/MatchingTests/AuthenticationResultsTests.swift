import Testing

@testable import Matching

/// RFC 8601 as it is written, and as Exchange Online writes it.
@Suite("Authentication-Results")
struct AuthenticationResultsTests {
    private func flat(_ text: String) -> [String]? {
        AuthenticationResults(text)?.results.map { result in
            "\(result.method)=\(result.value)"
                + result.properties.map { " \($0.name)=\($0.value)" }.joined()
        }
    }

    @Test("The examples of RFC 8601, appendix B, are read")
    func standardExamples() {
        #expect(AuthenticationResults("example.org 1; none")?.authservID == "example.org")
        #expect(flat("example.org 1; none") == [])
        #expect(
            flat("example.com; spf=pass smtp.mailfrom=example.net") == ["spf=pass smtp.mailfrom=example.net"])
        #expect(
            flat("example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net")
                == ["auth=pass smtp.auth=sender@example.net", "spf=pass smtp.mailfrom=example.net"])
        #expect(
            flat(
                "example.com; dkim=pass reason=\"good signature\" header.i=@mail-router.example.net; dkim=fail "
                    + "reason=\"bad signature\" header.i=@newyork.example.com")
                == [
                    "dkim=pass reason=good signature header.i=@mail-router.example.net",
                    "dkim=fail reason=bad signature header.i=@newyork.example.com",
                ])
        #expect(
            flat(
                "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy "
                    + "(A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) "
                    + "1362471462"
            )
                == ["dkim=fail policy.expired=1362471462"])
    }

    @Test("What Exchange Online writes has no id, stray domains and an action without a type")
    func exchangeOnline() {
        let old =
            "spf=softfail (sender IP is 192.0.2.14) smtp.mailfrom=example.com; ours.example; dkim=pass (signature "
            + "was verified) header.d=example.com;ours.example; dmarc=pass action=none "
            + "header.from=example.com;compauth=pass "
            + "reason=100"
        let results = AuthenticationResults(old)
        #expect(results?.authservID == nil)
        #expect(results?.results.map(\.method) == ["spf", "dkim", "dmarc", "compauth"])
        #expect(results?.results(of: "dkim").first?.values("header.d") == ["example.com"])
        #expect(results?.results(of: "dmarc").first?.values("header.from") == ["example.com"])
    }

    @Test("Case, folds, comments in comments and quoted strings are undone")
    func irregularForms() {
        #expect(AuthenticationResults("\"MX.Example.NL\" ; dkim=PASS")?.authservID == "MX.Example.NL")
        #expect(flat("a.b; DKIM/1=Pass (x (y) \\) z) Header.D=X.com") == ["dkim=pass header.d=X.com"])
        #expect(flat("a.b; spf=pass smtp.mailfrom=\"a b;c\"@d.e") == ["spf=pass smtp.mailfrom=a b;c@d.e"])
        #expect(flat("a.b dkim=pass header.d=x.com") == ["dkim=pass header.d=x.com"])
        #expect(flat("") == [])
        #expect(flat(";;;") == [])
    }

    @Test("What never ends is not read", arguments: ["a; b=c (", "a; b=\"c", "(((", "a; b=c (\\)", "\"\\\""])
    func unterminated(text: String) {
        #expect(AuthenticationResults(text) == nil)
    }

    @Test("A hundred thousand brackets are no deeper than one")
    func deepComments() {
        let open = String(repeating: "(", count: 100_000)
        let close = String(repeating: ")", count: 100_000)
        #expect(AuthenticationResults("a; dkim=pass " + open) == nil)
        #expect(flat("a; dkim=pass " + open + close) == ["dkim=pass"])
    }
}
