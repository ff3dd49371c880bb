import Testing

@testable import Mailbox

@Suite("Names of files in a Maildir")
struct MaildirNameTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String, base: String, unique: String, flags: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "1700000000.12_3.host,U=7:2,FS", base: "1700000000.12_3.host",
            unique: "1700000000.12_3.host,U=7", flags: "FS"),
        Case(
            name: "1700000000_0.12.host,U=7,FMD5=d41d8cd98f00b204e9800998ecf8427e!2,S", base: "1700000000_0.12.host",
            unique: "1700000000_0.12.host,U=7,FMD5=d41d8cd98f00b204e9800998ecf8427e", flags: "S"),
        Case(
            name: "1700000000.M1P2Q3.host", base: "1700000000.M1P2Q3.host", unique: "1700000000.M1P2Q3.host",
            flags: ""),
        Case(
            name: "1491941793.M41850P8566V0000000000000015I0000000004F3030E_0.mx1.example.com,S=10956;2,STln",
            base: "1491941793.M41850P8566V0000000000000015I0000000004F3030E_0.mx1.example.com",
            unique: "1491941793.M41850P8566V0000000000000015I0000000004F3030E_0.mx1.example.com,S=10956",
            flags: "STln"),
        Case(
            name: "1035478339.27041_118.foo.org,S=1000,W=1030:2,RDF,", base: "1035478339.27041_118.foo.org",
            unique: "1035478339.27041_118.foo.org,S=1000,W=1030", flags: "RDF,"),
        Case(name: "1.a:2,", base: "1.a", unique: "1.a", flags: ""),
        Case(name: "1.a:1,exp", base: "1.a", unique: "1.a", flags: "exp"),
        Case(name: "1.a:b", base: "1.a:b", unique: "1.a:b", flags: ""),
        Case(name: "1.a!", base: "1.a!", unique: "1.a!", flags: ""),
        Case(name: "1.a:2", base: "1.a:2", unique: "1.a:2", flags: ""),
        Case(name: ",U=1", base: "", unique: ",U=1", flags: ""),
        Case(name: "", base: "", unique: "", flags: ""),
    ]

    @Test("M2: the base is the name up to the first comma or flag delimiter", arguments: cases)
    func parts(_ example: Case) {
        let name = MaildirName(Array(example.name.utf8))
        #expect(String(decoding: name.base, as: UTF8.self) == example.base)
        #expect(String(decoding: name.unique, as: UTF8.self) == example.unique)
        #expect(String(decoding: name.flags, as: UTF8.self) == example.flags)
    }

    @Test("M2: every rename for flags, uid and size keeps the base")
    func renames() {
        let suffixes = ["", ":2,", ":2,S", ";2,FS", "!2,", ",U=9", ",U=9:2,S", ",S=1,W=2:2,Sab", ",FMD5=ab,U=1!2,T"]
        let bases = Set(suffixes.map { Array(MaildirName(Array("170.1_2.host\($0)".utf8)).base) })
        #expect(bases == [Array("170.1_2.host".utf8)])
    }
}
