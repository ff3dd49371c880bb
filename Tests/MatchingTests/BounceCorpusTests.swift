import MailReader
import Testing

@testable import Matching

@Suite("The corpus of bounces", .enabled(if: Corpus.exists("bounces"), "the corpora are not beside the repository"))
struct BounceCorpusTests {
    @Test("At least 99 of 101 permanent failures are recognised as bounces, and no delay is taken for a failure")
    func everyReportIsClassified() throws {
        var recognised = 0
        var permanent = 0
        var missed: [String] = []
        for (name, expected, bytes) in try Corpus.bounces() {
            let report = MailerReport.read(Message(reading: bytes))
            if !expected.permanent.isEmpty {
                permanent += 1
                if report?.isFailure == true { recognised += 1 } else { missed.append(name) }
            } else if !expected.temporary.isEmpty {
                #expect(report?.isFailure != true, "\(name) is only late")
                #expect(report?.isDelay == true, "\(name) is a delay")
            }
        }
        #expect(permanent == 101)
        #expect(recognised >= 99, "missed: \(missed)")
    }

    @Test("The failed recipient is found in nearly every report")
    func recipientsAreNamed() throws {
        var named = 0
        var missed: [String] = []
        for (name, expected, bytes) in try Corpus.bounces() where !expected.permanent.isEmpty {
            let recipients = Set(MailerReport.read(Message(reading: bytes))?.recipients ?? [])
            if expected.permanent.allSatisfy({ recipients.contains($0.lowercased()) }) {
                named += 1
            } else {
                missed.append(name)
            }
        }
        #expect(named >= 90, "missed: \(missed)")
    }
}
