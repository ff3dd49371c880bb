import MailReader
import Testing

@Suite struct MessageTests {
    @Test("Adjacent encoded words are joined") func words() {
        let mail = Message(reading: Array("Subject: =?UTF-8?B?SGVsbG8=?= =?UTF-8?B?IHdvcmxk?=\n\nbody\n".utf8))
        #expect(mail.subject == "Hello world")
        #expect(mail.text == "body")
    }
}
