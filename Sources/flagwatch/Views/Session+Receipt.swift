import Control
import Wording

extension Session {
    /// What a command that changed one flag says.
    func receipt(_ answer: RecordedAnswer) -> Page {
        var page = Page(
            .sentence(Receipt.recorded(event: answer.event, flag: answer.flag.id, in: language), .plain))
        if let silence = answer.flag.silence(face) { page.sentence(silence) }
        if !answer.flag.contact { page.add(ClockPage(clocks: answer.flag.clocks, face: face).page) }
        return page
    }
}
