import Control
import Wording

extension Session {
    /// What a command that changed one flag says.
    func receipt(_ answer: RecordedAnswer) -> Page {
        let said =
            answer.event == 0
            ? Receipt.already(answer.flag.id, in: language)
            : Receipt.recorded(event: answer.event, flag: answer.flag.id, in: language)
        var page = Page(.sentence(said, .plain))
        if let silence = answer.flag.silence(face) { page.sentence(silence) }
        if !answer.flag.contact { page.add(ClockPage(clocks: answer.flag.clocks, face: face).page) }
        return page
    }
}
