import Testing

@testable import MailReader

@Suite("What everybody asks for is made once") struct MadeOnceTests {
    @Test("It is made when it is first asked for, and kept for every copy of the message")
    func once() {
        let text = MadeOnce<String>()
        var made = 0
        for _ in 0..<3 {
            let value = text.value {
                made += 1
                return "Hello"
            }
            #expect(value == "Hello")
        }
        #expect(made == 1)
        let message = Message(reading: Array("Subject: x\n\nHello\n".utf8))
        let copy = message
        #expect(message.keptText === copy.keptText)
        #expect(message.keptEnvelope === copy.keptEnvelope)
        #expect(copy.text == "Hello")
    }
}
