import Flagging
import Foundation
import Testing
import Wording

@Suite("The journal's catalogs")
struct CatalogTests {
    static let names = ["flagwatch.catalog", "flagwatch.nl.catalog"]

    @Test("The table of message ids holds 32 lower-case hex digits for each action, none twice")
    func table() {
        let ids = Action.allCases.map(\.messageID)
        #expect(Set(ids).count == Action.allCases.count)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
        #expect(Action.allCases.allSatisfy { Action(messageID: $0.messageID) == $0 })
        #expect(Action(messageID: String(repeating: "0", count: 32)) == nil)
    }

    @Test("An id that was given out does not change")
    func stable() {
        #expect(Action.due.messageID == "cbf197362b8846b28200b3eafb521150")
        #expect(Action.ledgerHead.messageID == "8e3aca1a96e6440ea4e3549b0cea9976")
    }

    @Test("Table and catalog hold the same ids, each once", arguments: names)
    func sameIDs(_ name: String) throws {
        let catalog = try Catalog(name)
        #expect(catalog.texts.map(\.id).sorted() == Action.allCases.map(\.messageID).sorted())
        // The language is the file name's: systemd 252 warns where a line repeats it.
        #expect(catalog.texts.allSatisfy { $0.language == nil })
    }

    @Test("Each text has its headers, a body, and a command to type next", arguments: names)
    func complete(_ name: String) throws {
        for text in try Catalog(name).texts {
            #expect(text.headers["Subject"]?.isEmpty == false)
            #expect(text.headers["Defined-By"] == "Flagwatch")
            #expect(text.headers["Support"]?.isEmpty == false)
            #expect(text.headers["Documentation"]?.isEmpty == false)
            #expect(text.body.count > 100)
            #expect(!text.commands.isEmpty, "\(text.headers["Subject"] ?? text.id)")
        }
    }

    @Test("Every text but those about no rule of the clocks names its rule", arguments: names)
    func namesRules(_ name: String) throws {
        let rule = #/(rules?|regels?) [CKLMRST]\d/#
        let without: Set<Action> = [.contactLogged, .dismissed, .recorded]
        for text in try Catalog(name).texts {
            guard let action = Action(messageID: text.id), !without.contains(action) else { continue }
            let flat = text.body.replacing("\n", with: " ")
            #expect(flat.contains(rule), "\(name): \(action.rawValue)")
        }
    }

    @Test("A text that names a rule says where the rules stand", arguments: names)
    func pointsToRules(_ name: String) throws {
        for text in try Catalog(name).texts where text.body.contains(/\b[CKLMRST]\d+\b/) {
            #expect(
                text.headers["Documentation"]?.contains("man:flagwatch-rules(7)") == true,
                "\(name): \(text.headers["Subject"] ?? text.id)")
        }
    }

    @Test("Every command that a text names is one of flagwatch(1), or systemd's own", arguments: names)
    func commandsExist(_ name: String) throws {
        let flagwatch: Set<Substring> = [
            "open", "list", "show", "log", "record", "retract", "unlink", "take", "snooze", "close", "reopen", "inbox",
            "link", "dismiss", "plan", "explain", "calendar", "watch", "rehearse", "summary", "read", "check", "verify",
            "status", "backup", "restore", "purge", "amend", "redact", "publish",
        ]
        for text in try Catalog(name).texts {
            for command in text.commands {
                // As root a reading command takes the ledger where no daemon answers.
                let words = command.split(separator: " ").drop { $0 == "sudo" }
                #expect(
                    ["flagwatch", "systemctl", "journalctl", "df", "ls", "findmnt", "chown", "chmod", "mv", "ss"]
                        .contains(
                            words.first ?? ""), "\(command)")
                if words.first == "flagwatch", words.dropFirst().first != "--version" {
                    #expect(flagwatch.contains(words.dropFirst().first ?? ""), "\(command)")
                }
            }
            for quoted in text.body.matches(of: /"flagwatch ([a-z]+)/) { #expect(flagwatch.contains(quoted.1)) }
        }
    }

    @Test("A recorded kind that a text names is a kind", arguments: names)
    func recordedKindsExist(_ name: String) throws {
        for text in try Catalog(name).texts {
            for command in text.commands where command.hasPrefix("flagwatch record") {
                let words = command.split(separator: " ")
                #expect(words.count >= 4 && FactKind(rawValue: String(words[3])) != nil, "\(command)")
            }
        }
    }

    @Test("Only fields that every entry of the action has are substituted", arguments: names)
    func fieldsExist(_ name: String) throws {
        for text in try Catalog(name).texts {
            let action = try #require(Action(messageID: text.id))
            #expect(text.fields.isSubset(of: Self.fields(of: action)), "\(action.rawValue): \(text.fields)")
        }
    }

    /// journalctl prints a missing field's name in its place, so a text may use only what is always there.
    private static func fields(of action: Action) -> Set<String> {
        let flag: Set<String> = ["FLAGWATCH_FLAG", "FLAGWATCH_PLATFORM", "FLAGWATCH_ELECTION", "FLAGWATCH_TIER"]
        let rung: Set<String> = ["FLAGWATCH_CLOCK", "FLAGWATCH_RUNG", "FLAGWATCH_STEP", "FLAGWATCH_ROLE"]
        switch action {
        case .reminder, .due, .escalation: return flag.union(rung).union(["FLAGWATCH_DUE"])
        case .storm:
            return rung.union(["FLAGWATCH_PLATFORM", "FLAGWATCH_ELECTION", "FLAGWATCH_COUNT", "FLAGWATCH_FLAGS"])
        case .flagSetAside: return flag.union(["FLAGWATCH_COUNT"])
        case .catchUp: return ["FLAGWATCH_COUNT"]
        case .tierBegan: return ["FLAGWATCH_ELECTION", "FLAGWATCH_TIER"]
        case .summaryWritten: return ["FLAGWATCH_ELECTION", "FLAGWATCH_FOLDER", "FLAGWATCH_COUNT"]
        case .summaryFailed: return ["FLAGWATCH_ELECTION"]
        case .summaryPublished: return ["FLAGWATCH_ELECTION", "FLAGWATCH_ACTOR"]
        case .redacted: return flag.union(["FLAGWATCH_ACTOR"])
        case .purged: return ["FLAGWATCH_ELECTION", "FLAGWATCH_COUNT", "FLAGWATCH_ACTOR"]
        case .ledgerBehind: return ["FLAGWATCH_RESULT"]
        case .mailboxStale, .mailboxUnreadable, .mailboxRecovered: return ["FLAGWATCH_MAILBOX"]
        case .mailHeld, .dismissed, .ledgerDamaged, .journalUnreadable, .clockStepped, .configurationRefused,
            .configurationLoaded, .started, .stopped:
            return []
        case .cannotStart: return ["FLAGWATCH_RESULT"]
        case .ledgerHead: return ["MESSAGE_ID"]
        default: return flag
        }
    }

    @Test("English and Dutch name the same commands and the same rules for each action")
    func sameInBothLanguages() throws {
        let dutch = try Catalog("flagwatch.nl.catalog").texts
        for english in try Catalog("flagwatch.catalog").texts {
            let other = try #require(dutch.first { $0.id == english.id })
            let verbs = { (text: Catalog.Text) in text.commands.map { $0.split(separator: " ").prefix(2) } }
            #expect(verbs(english) == verbs(other))
            let rules = { (text: Catalog.Text) in Set(text.body.matches(of: /\b[CKLMRST]\d+\b/).map { String($0.0) }) }
            #expect(rules(english) == rules(other))
            #expect(english.headers["Subject"] != other.headers["Subject"])
        }
    }

    @Test("No line of a text is wider than 80 columns", arguments: names)
    func width(_ name: String) throws {
        for text in try Catalog(name).texts {
            #expect(text.body.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
    }
}
